package org.budgetyear.runtime.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.budgetyear.runtime.web.Desk.line;

import java.time.Duration;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Function;
import org.budgetyear.model.access.Person;
import org.budgetyear.model.access.Role;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.reactivestreams.Subscription;
import org.springframework.core.io.buffer.DataBuffer;
import org.springframework.http.MediaType;
import org.springframework.mock.http.server.reactive.MockServerHttpRequest;
import org.springframework.mock.web.server.MockServerWebExchange;
import org.springframework.web.reactive.function.server.RouterFunctions;
import reactor.core.Disposable;
import reactor.core.publisher.BaseSubscriber;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** A million lines come no faster than their outcomes are read. */
@Timeout(120)
final class BackPressureTest {

    private static final int LINES = 1_000_000;
    private static final int MANY = 100_000;

    /** Chunks being decided, and what the buffers between them hold. */
    private static final int MOST_LINES_UNDER_WAY = 20_000;

    private final Desk desk = new Desk();
    private final AtomicLong taken = new AtomicLong();
    private final AtomicBoolean cancelled = new AtomicBoolean();

    private final Flux<DataBuffer> lines = Flux.range(1, LINES)
            .map(i -> Desk.buffer(line("c-" + i, "unit-" + i % 10)))
            .doOnNext(line -> taken.incrementAndGet())
            .doOnCancel(() -> cancelled.set(true));

    @Test
    void linesAreTakenOnlyAsOutcomesAreRead() throws InterruptedException {
        AtomicLong read = new AtomicLong();
        AtomicLong mostUnderWay = new AtomicLong();
        CountDownLatch enough = new CountDownLatch(1);

        Disposable request = request(outcomes -> Mono.create(sink -> outcomes.subscribe(new BaseSubscriber<>() {
            @Override
            protected void hookOnSubscribe(Subscription subscription) {
                request(1);
            }

            @Override
            protected void hookOnNext(DataBuffer piece) {
                mostUnderWay.accumulateAndGet(taken.get() - read.get(), Math::max);
                read.addAndGet(linesOf(piece));
                if (read.get() >= MANY) {
                    enough.countDown();
                } else {
                    request(1);
                }
            }
        })));

        assertThat(enough.await(60, TimeUnit.SECONDS)).isTrue();
        assertThat(mostUnderWay.get()).isLessThan(MOST_LINES_UNDER_WAY);
        assertThat(taken.get() - read.get()).isLessThan(MOST_LINES_UNDER_WAY);
        request.dispose();
    }

    @Test
    void noMoreThanABoundIsTakenWhenNothingIsDecided() {
        desk.answeringAfter(Mono.never());

        Disposable request = request(Flux::then);

        assertThat(taken.get()).isLessThan(MOST_LINES_UNDER_WAY);
        request.dispose();
    }

    @Test
    void allLinesOfALongRequestAreAnswered() {
        AtomicLong read = new AtomicLong();

        exchange(
                        lines.take(MANY),
                        outcomes -> outcomes.doOnNext(piece -> read.addAndGet(linesOf(piece)))
                                .then())
                .block(Duration.ofSeconds(100));

        assertThat(read.get()).isEqualTo(MANY);
        assertThat(desk.asked.stream()
                        .mapToInt(batch -> batch.commands().size())
                        .sum())
                .isEqualTo(MANY);
    }

    @Test
    void aCancelledRequestStopsAskingAndGivesUpWhatItAsked() throws InterruptedException {
        CountDownLatch asked = new CountDownLatch(1);
        desk.answeringAfter(Mono.<Void>never().doOnSubscribe(ignored -> asked.countDown()));
        Disposable request = request(Flux::then);
        assertThat(asked.await(10, TimeUnit.SECONDS)).isTrue();

        request.dispose();

        assertThat(cancelled).isTrue();
        int asks = desk.asked.size();
        assertThat(asks).isPositive();
        assertThat(desk.cancelled.get()).isEqualTo(asks);
    }

    private static int linesOf(DataBuffer piece) {
        int count = 0;
        while (piece.readableByteCount() > 0) {
            if (piece.read() == '\n') {
                count++;
            }
        }
        return count;
    }

    private Disposable request(Function<Flux<DataBuffer>, Mono<Void>> reader) {
        return exchange(lines, reader).subscribe();
    }

    private Mono<Void> exchange(Flux<DataBuffer> body, Function<Flux<DataBuffer>, Mono<Void>> reader) {
        MockServerWebExchange exchange = MockServerWebExchange.from(MockServerHttpRequest.post("/api/coins/bulk")
                .contentType(MediaType.APPLICATION_NDJSON)
                .body(body));
        ResourceServer.isAskedBy(exchange, new Person("zhang", Set.of(Role.UNIT_CLERK), Set.of()));
        exchange.getResponse().setWriteHandler(reader);
        return RouterFunctions.toWebHandler(desk.routes()).handle(exchange);
    }
}
