package org.budgetyear.gateway;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import io.netty.buffer.ByteBuf;
import io.netty.buffer.Unpooled;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import org.reactivestreams.Publisher;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.core.publisher.Sinks;
import reactor.netty.ByteBufFlux;
import reactor.netty.http.client.HttpClient;
import reactor.netty.http.server.HttpServerRequest;
import reactor.netty.http.server.HttpServerResponse;

class StreamingTest {

    private static final Duration LONGEST_WAIT = Duration.ofSeconds(60);

    @Test
    void the_first_outcome_arrives_before_the_second_line_is_sent() {
        try (Backend echo = Backend.answering(StreamingTest::echo);
                RunningGateway gateway = RunningGateway.before(echo)) {
            Sinks.Many<String> lines = Sinks.many().unicast().onBackpressureBuffer();
            lines.tryEmitNext("1\n").orThrow();

            List<String> outcomes = bulk(gateway, lines.asFlux())
                    .asString()
                    .doOnNext(outcome -> {
                        if (outcome.equals("1\n")) {
                            lines.tryEmitNext("2\n").orThrow();
                        } else {
                            lines.tryEmitComplete().orThrow();
                        }
                    })
                    .collectList()
                    .block(LONGEST_WAIT);

            assertThat(outcomes).containsExactly("1\n", "2\n");
        }
    }

    @Test
    void a_hundred_thousand_lines_come_back_in_their_order() {
        int count = 100_000;
        try (Backend echo = Backend.answering(StreamingTest::echo);
                RunningGateway gateway = RunningGateway.before(echo)) {
            Flux<String> lines = Flux.range(0, count)
                    .map(line -> "{\"id\":\"V" + line + "\"}\n")
                    .buffer(50)
                    .map(some -> String.join("", some));

            String expected = String.join("", lines.collectList().block(LONGEST_WAIT));
            String outcomes = String.join(
                    "", bulk(gateway, lines).asString().collectList().block(LONGEST_WAIT));

            assertThat(outcomes.equals(expected)).isTrue();
        }
    }

    @Test
    void a_caller_is_held_back_when_the_service_does_not_read() throws Exception {
        CountDownLatch arrived = new CountDownLatch(1);
        Sinks.Empty<Void> mayRead = Sinks.empty();
        AtomicLong read = new AtomicLong();
        try (Backend slow = Backend.answering((request, response) -> {
                    arrived.countDown();
                    return mayRead.asMono()
                            .thenMany(request.receive())
                            .doOnNext(bytes -> read.addAndGet(bytes.readableBytes()))
                            .then(response.send());
                });
                RunningGateway gateway = RunningGateway.before(slow)) {
            AtomicLong sent = new AtomicLong();
            AtomicBoolean enough = new AtomicBoolean();
            byte[] lines = "x".repeat(64 * 1024).getBytes(StandardCharsets.UTF_8);
            Flux<ByteBuf> endless = Flux.generate(sink -> {
                if (enough.get()) {
                    sink.complete();
                } else {
                    sent.addAndGet(lines.length);
                    sink.next(Unpooled.wrappedBuffer(lines));
                }
            });
            var answer = client(gateway).send(endless).response().toFuture();

            assertThat(arrived.await(60, TimeUnit.SECONDS)).isTrue();
            long heldAt = heldAt(sent);
            enough.set(true);
            mayRead.tryEmitEmpty().orThrow();

            assertThat(answer.get(60, TimeUnit.SECONDS).status().code()).isEqualTo(200);
            assertThat(heldAt).isLessThan(64L * 1024 * 1024);
            assertThat(read.get()).isEqualTo(sent.get());
        }
    }

    @Test
    void server_sent_events_arrive_one_by_one_for_longer_than_the_response_timeout() {
        try (Backend live = Backend.answering((request, response) -> response.sse()
                        .sendString(
                                Flux.interval(Duration.ofMillis(150)).take(6).map(tick -> "data:" + tick + "\n\n")));
                RunningGateway gateway = new RunningGateway(
                        List.of(live.url()),
                        "--spring.cloud.gateway.server.webflux.httpclient.response-timeout=400ms")) {
            List<String> events = HttpClient.create()
                    .headers(headers -> headers.set("Authorization", RunningGateway.clerk()))
                    .get()
                    .uri(gateway.at("/api/payments/stream"))
                    .responseContent()
                    .asString()
                    .collectList()
                    .block(LONGEST_WAIT);

            assertThat(events)
                    .containsExactly(
                            "data:0\n\n", "data:1\n\n", "data:2\n\n", "data:3\n\n", "data:4\n\n", "data:5\n\n");
        }
    }

    @Test
    void a_service_is_told_when_the_one_who_listens_has_left() throws Exception {
        CountDownLatch left = new CountDownLatch(1);
        try (Backend live = Backend.answering((request, response) ->
                        response.sse().send(ticks(20).doFinally(end -> left.countDown()), eachAtOnce -> true));
                RunningGateway gateway = RunningGateway.before(live)) {
            String first = HttpClient.create()
                    .headers(headers -> headers.set("Authorization", RunningGateway.clerk()))
                    .get()
                    .uri(gateway.at("/api/payments/stream"))
                    .responseContent()
                    .asString()
                    .blockFirst(LONGEST_WAIT);

            assertThat(first).startsWith("data:0");
            assertThat(left.await(60, TimeUnit.SECONDS)).isTrue();
        }
    }

    private static Publisher<Void> echo(HttpServerRequest request, HttpServerResponse response) {
        return response.header("Content-Type", "application/x-ndjson")
                .send(request.receive().retain(), eachAtOnce -> true);
    }

    private static ByteBufFlux bulk(RunningGateway gateway, Flux<String> lines) {
        return client(gateway)
                .send((request, out) -> out.send(lines.map(StreamingTest::bytes), eachAtOnce -> true))
                .responseContent();
    }

    private static HttpClient.RequestSender client(RunningGateway gateway) {
        return HttpClient.create()
                .headers(headers -> headers.set("Content-Type", "application/x-ndjson")
                        .set("Authorization", RunningGateway.clerk()))
                .post()
                .uri(gateway.at("/api/payments/bulk"));
    }

    private static Flux<ByteBuf> ticks(int everyMillis) {
        return Flux.interval(Duration.ofMillis(everyMillis)).map(tick -> bytes("data:" + tick + "\n\n"));
    }

    private static ByteBuf bytes(String text) {
        return Unpooled.copiedBuffer(text, StandardCharsets.UTF_8);
    }

    /** The count once it has not moved for half a second; fails if it never stands still. */
    private static long heldAt(AtomicLong count) {
        return requireNonNull(Flux.interval(Duration.ofMillis(500))
                .map(tick -> count.get())
                .buffer(2, 1)
                .filter(two -> two.getFirst() > 0 && two.getFirst().equals(two.getLast()))
                .next()
                .switchIfEmpty(Mono.error(new AssertionError("never held back")))
                .map(List::getLast)
                .block(LONGEST_WAIT));
    }
}
