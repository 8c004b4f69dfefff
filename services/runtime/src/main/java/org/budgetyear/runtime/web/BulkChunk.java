package org.budgetyear.runtime.web;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.budgetyear.model.code.UnitYear;
import org.budgetyear.runtime.decider.Problem;
import org.budgetyear.runtime.envelope.CommandMessage;
import org.budgetyear.runtime.envelope.Json;
import org.budgetyear.runtime.envelope.Outcome;

/** Some lines of a bulk request: sorted into batches of one unit's year, and put back in their order afterwards. */
final class BulkChunk {

    /** Keeps a batch well below the largest record that the log takes. */
    private static final int MOST_CHARACTERS_A_BATCH = 200_000;

    private final List<BulkHandler.BulkLine> lines;
    private final String[] outcomes;
    private final List<Batch> batches = new ArrayList<>();

    BulkChunk(CommandReader reader, Caller caller, List<BulkHandler.BulkLine> lines) {
        this.lines = lines;
        this.outcomes = new String[lines.size()];
        Map<UnitYear, Batch> open = new LinkedHashMap<>();
        for (int position = 0; position < lines.size(); position++) {
            String text = lines.get(position).text();
            try {
                CommandReader.Addressed addressed = reader.readLine(caller, text);
                add(open, addressed, position, text.length());
            } catch (RequestProblem e) {
                outcomes[position] = refusal(lines.get(position).number(), idOf(text), e.problem());
            }
        }
    }

    private void add(Map<UnitYear, Batch> open, CommandReader.Addressed addressed, int position, int characters) {
        Batch batch = open.get(addressed.unitYear());
        if (batch == null || batch.characters + characters > MOST_CHARACTERS_A_BATCH) {
            batch = new Batch(addressed.unitYear());
            batches.add(batch);
            open.put(addressed.unitYear(), batch);
        }
        batch.positions.add(position);
        batch.commands.add(addressed.message());
        batch.characters += characters;
    }

    List<Batch> batches() {
        return batches;
    }

    Stream<String> outcomes() {
        return Stream.of(outcomes);
    }

    private static String idOf(String text) {
        try {
            return Json.MAPPER.readTree(text).path("id").asString("");
        } catch (tools.jackson.core.JacksonException e) {
            return "";
        }
    }

    static String refusal(long line, String id, Problem problem) {
        return text(line, id, Outcome.refused(id, problem));
    }

    private static String text(long line, String id, Outcome outcome) {
        Map<String, Object> members = new LinkedHashMap<>();
        members.put("line", line);
        members.put("id", id);
        members.put("status", outcome.status());
        if (outcome.problem() == null) {
            members.put("events", outcome.events());
        } else {
            members.put("problem", ProblemJson.members(outcome.problem(), id));
        }
        return Json.MAPPER.writeValueAsString(members) + "\n";
    }

    /** Commands of one unit's year, in the order of their lines. */
    final class Batch {

        private final UnitYear unitYear;
        private final List<CommandMessage> commands = new ArrayList<>();
        private final List<Integer> positions = new ArrayList<>();
        private int characters;

        Batch(UnitYear unitYear) {
            this.unitYear = unitYear;
        }

        UnitYear unitYear() {
            return unitYear;
        }

        List<CommandMessage> commands() {
            return commands;
        }

        void answer(List<Outcome> answers) {
            for (int i = 0; i < answers.size(); i++) {
                int position = positions.get(i);
                Outcome outcome = answers.get(i);
                outcomes[position] = text(lines.get(position).number(), outcome.commandId(), outcome);
            }
        }
    }
}
