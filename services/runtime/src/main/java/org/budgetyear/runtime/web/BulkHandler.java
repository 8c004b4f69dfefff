package org.budgetyear.runtime.web;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import org.budgetyear.model.access.Person;
import org.budgetyear.runtime.streams.Asking;
import org.budgetyear.runtime.streams.AuditTrail;
import org.budgetyear.runtime.streams.InOrder;
import org.budgetyear.runtime.streams.TurnedAway;
import org.springframework.core.ResolvableType;
import org.springframework.core.codec.StringDecoder;
import org.springframework.core.io.buffer.DataBuffer;
import org.springframework.core.io.buffer.DataBufferFactory;
import org.springframework.core.io.buffer.DataBufferLimitException;
import org.springframework.http.MediaType;
import org.springframework.web.reactive.function.BodyExtractors;
import org.springframework.web.reactive.function.server.ServerRequest;
import org.springframework.web.reactive.function.server.ServerResponse;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * Many commands in one request, a JSON object a line, answered by one outcome a line in the same order. Lines are taken
 * as fast as they are decided and their outcomes are read, so that a request of any length needs the same memory.
 */
final class BulkHandler {

    /** The longest line; a longer one ends the request. */
    static final int LONGEST_LINE = 64 * 1024;

    private static final int LINES_A_CHUNK = 1_000;
    private static final Duration LONGEST_WAIT_FOR_A_CHUNK = Duration.ofMillis(5);
    private static final int CHUNKS_AT_ONCE = 4;

    private final CommandReader reader;
    private final Asking bus;
    private final AuditTrail trail;
    private final StringDecoder lines = StringDecoder.textPlainOnly(List.of("\n"), true);

    BulkHandler(CommandReader reader, Asking bus, AuditTrail trail) {
        this.reader = reader;
        this.bus = bus;
        this.trail = trail;
        lines.setMaxInMemorySize(LONGEST_LINE);
    }

    Mono<ServerResponse> handle(ServerRequest request) {
        Person caller = Admission.who(request);
        Asking inOrder = new TurnedAway(reader.context(), new InOrder(bus), trail);
        AtomicLong lineNumbers = new AtomicLong();
        Flux<byte[]> outcomes = lines.decode(
                        request.body(BodyExtractors.toDataBuffers()),
                        ResolvableType.forClass(String.class),
                        MediaType.TEXT_PLAIN,
                        null)
                .map(text -> BulkLine.of(lineNumbers.incrementAndGet(), text))
                .onErrorResume(
                        DataBufferLimitException.class,
                        ignored -> Flux.just(BulkLine.tooLong(lineNumbers.incrementAndGet())))
                .filter(line -> line.problem() != null || !line.text().isBlank())
                .bufferTimeout(LINES_A_CHUNK, LONGEST_WAIT_FOR_A_CHUNK, true)
                .flatMapSequential(chunk -> decide(inOrder, caller, chunk), CHUNKS_AT_ONCE, 1);
        return ServerResponse.ok().contentType(MediaType.APPLICATION_NDJSON).body((response, context) -> {
            DataBufferFactory buffers = response.bufferFactory();
            return response.writeAndFlushWith(
                    outcomes.map(bytes -> Mono.<DataBuffer>fromSupplier(() -> buffers.wrap(bytes))));
        });
    }

    /** All batches are asked at once, so that none of the next chunk can overtake one of the same unit's year. */
    private Flux<byte[]> decide(Asking inOrder, Person caller, List<BulkLine> lines) {
        BulkChunk chunk = new BulkChunk(reader, caller, lines);
        return Flux.fromIterable(chunk.batches())
                .flatMap(
                        batch -> inOrder.ask(batch.unitYear(), batch.commands()).doOnNext(batch::answer), LINES_A_CHUNK)
                .thenMany(Flux.fromIterable(chunk.refusals()).flatMap(trail::add))
                .thenMany(Flux.defer(() -> Flux.fromIterable(chunk.pieces())));
    }
}
