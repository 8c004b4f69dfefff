package org.budgetyear.runtime.streams;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.budgetyear.runtime.envelope.CommandMessage;
import org.budgetyear.runtime.envelope.Outcome;
import reactor.core.publisher.Mono;
import reactor.core.publisher.Sinks;

/** Commands that wait for their outcomes, which may come in several replies. */
final class Question {

    private final List<CommandMessage> commands;
    private final Map<String, Outcome> outcomes = new HashMap<>();
    private final Sinks.One<List<Outcome>> answered = Sinks.one();
    private final int ids;

    Question(List<CommandMessage> commands) {
        this.commands = commands;
        this.ids = (int) commands.stream().map(CommandMessage::id).distinct().count();
    }

    Mono<List<Outcome>> answered() {
        return answered.asMono();
    }

    synchronized void answer(List<Outcome> answers) {
        answers.forEach(outcome -> outcomes.put(outcome.commandId(), outcome));
        if (outcomes.size() == ids) {
            answered.tryEmitValue(answersSoFar(WaitProblems::noReply));
        }
    }

    synchronized int unanswered() {
        return ids - outcomes.size();
    }

    synchronized List<Outcome> answersSoFar(Function<CommandMessage, Outcome> otherwise) {
        return commands.stream()
                .map(command -> {
                    Outcome outcome = outcomes.get(command.id());
                    return outcome == null ? otherwise.apply(command) : outcome;
                })
                .toList();
    }
}
