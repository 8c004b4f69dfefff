package org.budgetyear.runtime.web;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import org.budgetyear.runtime.streams.CommandBus;
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
    private final CommandBus bus;
    private final StringDecoder lines = StringDecoder.textPlainOnly(List.of("\n"), true);

    BulkHandler(CommandReader reader, CommandBus bus) {
        this.reader = reader;
        this.bus = bus;
        lines.setMaxInMemorySize(LONGEST_LINE);
    }

    Mono<ServerResponse> handle(ServerRequest request) {
        Caller caller = Caller.of(request.headers().asHttpHeaders());
        AtomicLong lineNumbers = new AtomicLong();
        Flux<byte[]> outcomes = lines.decode(
                        request.body(BodyExtractors.toDataBuffers()),
                        ResolvableType.forClass(String.class),
                        MediaType.TEXT_PLAIN,
                        null)
                .map(text -> new BulkLine(lineNumbers.incrementAndGet(), text))
                .filter(line -> !line.text().isBlank())
                .bufferTimeout(LINES_A_CHUNK, LONGEST_WAIT_FOR_A_CHUNK, true)
                .flatMapSequential(chunk -> decide(caller, chunk), CHUNKS_AT_ONCE, 1)
                .onErrorResume(
                        DataBufferLimitException.class,
                        tooLong -> Flux.just(BulkChunk.refusal(
                                        lineNumbers.incrementAndGet(), "", Problems.tooLarge("line", LONGEST_LINE))
                                .getBytes(UTF_8)));
        return ServerResponse.ok().contentType(MediaType.APPLICATION_NDJSON).body((response, context) -> {
            DataBufferFactory buffers = response.bufferFactory();
            return response.writeAndFlushWith(
                    outcomes.map(bytes -> Mono.<DataBuffer>fromSupplier(() -> buffers.wrap(bytes))));
        });
    }

    private Mono<byte[]> decide(Caller caller, List<BulkLine> numbered) {
        BulkChunk chunk = new BulkChunk(reader, caller, numbered);
        return Flux.fromIterable(chunk.batches())
                .flatMapSequential(
                        batch -> bus.ask(batch.unitYear(), batch.commands()).doOnNext(batch::answer))
                .then(Mono.fromSupplier(() -> {
                    ByteArrayOutputStream out = new ByteArrayOutputStream();
                    chunk.outcomes().forEach(line -> out.writeBytes(line.getBytes(UTF_8)));
                    return out.toByteArray();
                }));
    }

    /** A line of the request, counted from 1. */
    record BulkLine(long number, String text) {}
}
