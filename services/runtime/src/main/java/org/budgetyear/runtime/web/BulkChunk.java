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
import org.budgetyear.runtime.envelope.AuditLine;
import org.budgetyear.runtime.envelope.AuditRecord;
import org.budgetyear.runtime.envelope.CommandMessage;
import org.budgetyear.runtime.envelope.Json;
import org.budgetyear.runtime.envelope.Outcome;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.MissingNode;

/** Some lines of a bulk request: sorted into batches of one unit's year, and put back in their order afterwards. */
final class BulkChunk {

    /** Keeps a batch well below the largest record that the log takes. */
    private static final int MOST_CHARACTERS_A_BATCH = 200_000;

    private static final int BYTES_A_PIECE = 16 * 1024;

    private final List<BulkLine> lines;
    private final String[] outcomes;
    private final List<Batch> batches = new ArrayList<>();
    private final Map<Whose, List<AuditLine>> refused = new LinkedHashMap<>();
    private final String context;
    private final Person caller;

    /** As a line says it, right or wrong. */
    private record Whose(String unit, String year) {}

    BulkChunk(CommandReader reader, Person caller, List<BulkLine> lines) {
        this.context = reader.context();
        this.caller = caller;
        this.lines = lines;
        this.outcomes = new String[lines.size()];
        Map<UnitYear, Batch> open = new LinkedHashMap<>();
        for (int position = 0; position < lines.size(); position++) {
            BulkLine line = lines.get(position);
            if (line.problem() != null) {
                refuse(position, line.problem());
                continue;
            }
            try {
                CommandReader.Addressed addressed = reader.readLine(caller, line.text());
                add(open, addressed, position, line.text().length());
            } catch (RequestProblem e) {
                refuse(position, e.problem());
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

    /** What was turned away before it was decided, for the audit log. */
    List<AuditRecord> refusals() {
        return refused.entrySet().stream()
                .map(each -> AuditRecord.of(
                        context,
                        each.getKey().unit().isEmpty() ? null : each.getKey().unit(),
                        each.getKey().year().isEmpty() ? null : each.getKey().year(),
                        caller,
                        "POST /api/" + context + "/bulk",
                        each.getValue()))
                .toList();
    }

    private static JsonNode read(String text) {
        try {
            return Json.MAPPER.readTree(text);
        } catch (JacksonException e) {
            return MissingNode.getInstance();
        }
    }

    private void refuse(int position, Problem problem) {
        BulkLine line = lines.get(position);
        JsonNode said = read(line.text());
        String id = said.path("id").asString("");
        outcomes[position] = text(line.number(), id, Outcome.refused(id, problem));
        var whose = new Whose(said.path("unit").asString(""), said.path("year").asString(""));
        refused.computeIfAbsent(whose, first -> new ArrayList<>())
                .add(AuditLine.refused(said.path("command").asString(""), id, problem));
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
