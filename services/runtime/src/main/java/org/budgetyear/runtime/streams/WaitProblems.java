package org.budgetyear.runtime.streams;

import java.util.List;
import java.util.function.Function;
import org.budgetyear.runtime.decider.Problem;
import org.budgetyear.runtime.envelope.CommandMessage;
import org.budgetyear.runtime.envelope.Outcome;

/** Outcomes for those who got none: the command may or may not be decided, and asking again tells. */
final class WaitProblems {

    private static final String OVERLOADED = "overloaded";

    private WaitProblems() {}

    static boolean isOverloaded(Outcome outcome) {
        return outcome.problem() != null && outcome.problem().code().equals(OVERLOADED);
    }

    static List<Outcome> all(List<CommandMessage> commands, Function<CommandMessage, Outcome> outcome) {
        return commands.stream().map(outcome).toList();
    }

    static Outcome noReply(CommandMessage command) {
        return Outcome.refused(
                command.id(),
                new Problem(
                        "no-reply-in-time",
                        Problem.UNAVAILABLE,
                        "Idempotency-Key",
                        command.id(),
                        "the same command again with the same id",
                        "用同一编号重新提交同一命令",
                        "No decision arrived in time. The command may be decided later; the same id gives the same decision.",
                        "未能及时得到处理结果，命令可能稍后生效；用同一编号再次提交将得到同一结果。"));
    }

    static Outcome overloaded(CommandMessage command) {
        return Outcome.refused(
                command.id(),
                new Problem(
                        OVERLOADED,
                        Problem.UNAVAILABLE,
                        "Idempotency-Key",
                        command.id(),
                        "the same command again in a few seconds",
                        "数秒后用同一编号重新提交",
                        "Too many commands wait for a decision; this one was not recorded.",
                        "等待处理的命令过多，本命令未被受理。"));
    }
}
