package org.budgetyear.runtime.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.budgetyear.model.access.Person;
import org.budgetyear.model.code.UnitYear;
import org.budgetyear.runtime.decider.Problem;
import org.budgetyear.runtime.envelope.AuditLine;
import org.budgetyear.runtime.envelope.AuditRecord;
import org.budgetyear.runtime.envelope.CommandMessage;
import org.budgetyear.runtime.envelope.Json;
import org.budgetyear.runtime.streams.Asking;
import org.budgetyear.runtime.streams.AuditTrail;
import org.budgetyear.runtime.web.Sheet.SheetRow;
import org.springframework.core.io.buffer.DataBuffer;
import org.springframework.core.io.buffer.DataBufferUtils;
import org.springframework.http.MediaType;
import org.springframework.web.reactive.function.BodyExtractors;
import org.springframework.web.reactive.function.server.ServerRequest;
import org.springframework.web.reactive.function.server.ServerResponse;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

/**
 * Commands of one kind from a sheet, a row each. Rows that are in order are decided, also when others are not; the answer
 * says of each row that was refused why, so that those alone can be corrected and sent again.
 */
final class SheetHandler {

    private static final int LARGEST_FILE = 4 * 1024 * 1024;
    private static final int MOST_ROWS = 5_000;
    /** Keeps a batch well below the largest record that the log takes. */
    private static final int ROWS_A_BATCH = 200;

    private final CommandReader reader;
    private final Asking bus;
    private final AuditTrail trail;

    SheetHandler(CommandReader reader, Asking bus, AuditTrail trail) {
        this.reader = reader;
        this.bus = bus;
        this.trail = trail;
    }

    /** A row that is in order. */
    private record Row(int number, CommandMessage command) {}

    /** @param key of the whole request; a row's command has it for its id, with the number of the row */
    Mono<ServerResponse> handle(ServerRequest request, UnitYear unitYear, String command, String key, Person caller) {
        return DataBufferUtils.join(request.body(BodyExtractors.toDataBuffers()), LARGEST_FILE)
                .map(SheetHandler::bytes)
                .defaultIfEmpty(new byte[0])
                .publishOn(Schedulers.boundedElastic())
                .flatMap(file -> {
                    List<SheetRow> rows = rows(file);
                    SortedMap<Integer, Problem> refused = new TreeMap<>();
                    List<Row> inOrder = new ArrayList<>();
                    List<AuditLine> unread = new ArrayList<>();
                    SheetForm form = SheetForm.of(rows.getFirst());
                    for (SheetRow row : rows.subList(1, rows.size())) {
                        String id = key + ":" + row.number();
                        try {
                            inOrder.add(new Row(
                                    row.number(),
                                    reader.read(unitYear, command, id, caller, form.body(row))
                                            .message()));
                        } catch (RequestProblem e) {
                            refused.put(row.number(), e.problem());
                            unread.add(AuditLine.refused(command, id, e.problem()));
                        }
                    }
                    return takeDown(request, unitYear, caller, unread)
                            .thenMany(Flux.fromIterable(inOrder))
                            .buffer(ROWS_A_BATCH)
                            .concatMap(batch -> ask(unitYear, batch, refused))
                            .then(Mono.defer(() -> answer(rows.size() - 1, refused)));
                });
    }

    private Mono<Void> takeDown(ServerRequest request, UnitYear unitYear, Person caller, List<AuditLine> lines) {
        return trail.add(AuditRecord.of(
                reader.context(),
                unitYear.unit().value(),
                unitYear.year().toString(),
                caller,
                request.method() + " " + request.path(),
                lines));
    }

    private static List<SheetRow> rows(byte[] file) {
        List<SheetRow> rows = Sheet.of(file).rows();
        if (rows.size() < 2 || rows.size() > MOST_ROWS + 1) {
            throw new RequestProblem(Problems.notAccepted(
                    "file",
                    Integer.toString(rows.size()),
                    "a head line and 1 to " + MOST_ROWS + " rows",
                    "首行表头加 1 至 " + MOST_ROWS + " 行数据"));
        }
        return rows;
    }

    private Mono<Void> ask(UnitYear unitYear, List<Row> batch, SortedMap<Integer, Problem> refused) {
        return bus.ask(unitYear, batch.stream().map(Row::command).toList())
                .doOnNext(outcomes -> {
                    for (int i = 0; i < outcomes.size(); i++) {
                        Problem problem = outcomes.get(i).problem();
                        if (problem != null) {
                            refused.put(batch.get(i).number(), problem);
                        }
                    }
                })
                .then();
    }

    private static Mono<ServerResponse> answer(int rows, SortedMap<Integer, Problem> refused) {
        List<Map<String, Object>> reported = new ArrayList<>();
        refused.forEach((number, problem) -> {
            Map<String, Object> row = ProblemJson.members(problem, null);
            row.put("row", number);
            reported.add(row);
        });
        return ServerResponse.ok()
                .contentType(MediaType.APPLICATION_JSON)
                .bodyValue(Json.MAPPER.writeValueAsBytes(
                        Map.of("rows", rows, "accepted", rows - refused.size(), "refused", reported)));
    }

    private static byte[] bytes(DataBuffer buffer) {
        byte[] bytes = new byte[buffer.readableByteCount()];
        buffer.read(bytes);
        DataBufferUtils.release(buffer);
        return bytes;
    }
}
