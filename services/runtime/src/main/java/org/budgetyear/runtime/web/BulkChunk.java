package org.budgetyear.runtime.web;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.budgetyear.model.access.Person;
import org.budgetyear.model.code.UnitYear;
import org.budgetyear.runtime.decider.Problem;
import org.budgetyear.runtime.envelope.CommandMessage;
import org.budgetyear.runtime.envelope.Json;
import org.budgetyear.runtime.envelope.Outcome;

/** Some lines of a bulk request: sorted into batches of one unit's year, and put back in their order afterwards. */
final class BulkChunk {

    /** Keeps a batch well below the largest record that the log takes. */
    private static final int MOST_CHARACTERS_A_BATCH = 200_000;

    private static final int BYTES_A_PIECE = 16 * 1024;

    private final List<BulkLine> lines;
    private final String[] outcomes;
    private final List<Batch> batches = new ArrayList<>();

    BulkChunk(CommandReader reader, Person caller, List<BulkLine> lines) {
        this.lines = lines;
        this.outcomes = new String[lines.size()];
        Map<UnitYear, Batch> open = new LinkedHashMap<>();
        for (int position = 0; position < lines.size(); position++) {
            BulkLine line = lines.get(position);
            if (line.problem() != null) {
                outcomes[position] = refusal(line, line.problem());
                continue;
            }
            try {
                CommandReader.Addressed addressed = reader.readLine(caller, line.text());
                add(open, addressed, position, line.text().length());
            } catch (RequestProblem e) {
                outcomes[position] = refusal(line, e.problem());
            }
        }
    }

    private void add(Map<UnitYear, Batch> open, CommandReader.Addressed addressed, int position, int characters) {
        Batch batch = open.get(addressed.unitYear());
        if (batch == null || !batch.hasRoomFor(addressed.message().id(), characters)) {
            batch = new Batch(addressed.unitYear());
            batches.add(batch);
            open.put(addressed.unitYear(), batch);
        }
        batch.add(addressed.message(), position, characters);
    }

    List<Batch> batches() {
        return batches;
    }

    /** The outcomes in the order of the lines, in pieces that are small enough to wait for a slow reader. */
    List<byte[]> pieces() {
        List<byte[]> pieces = new ArrayList<>();
        ByteArrayOutputStream piece = new ByteArrayOutputStream();
        for (String outcome : outcomes) {
            piece.writeBytes(outcome.getBytes(UTF_8));
            if (piece.size() >= BYTES_A_PIECE) {
                pieces.add(piece.toByteArray());
                piece.reset();
            }
        }
        if (piece.size() > 0) {
            pieces.add(piece.toByteArray());
        }
        return pieces;
    }

    private static String idOf(String text) {
        try {
            return Json.MAPPER.readTree(text).path("id").asString("");
        } catch (tools.jackson.core.JacksonException e) {
            return "";
        }
    }

    private static String refusal(BulkLine line, Problem problem) {
        String id = idOf(line.text());
        return text(line.number(), id, Outcome.refused(id, problem));
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
        private final Set<String> ids = new HashSet<>();
        private int characters;

        Batch(UnitYear unitYear) {
            this.unitYear = unitYear;
        }

        /** Two commands with one id would not be told apart in one batch. */
        private boolean hasRoomFor(String id, int more) {
            return characters + more <= MOST_CHARACTERS_A_BATCH && !ids.contains(id);
        }

        private void add(CommandMessage command, int position, int itsCharacters) {
            ids.add(command.id());
            positions.add(position);
            commands.add(command);
            characters += itsCharacters;
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
