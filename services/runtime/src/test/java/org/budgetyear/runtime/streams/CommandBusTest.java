package org.budgetyear.runtime.streams;

import static org.assertj.core.api.Assertions.assertThat;
import static org.budgetyear.runtime.coins.Coins.ANNA;
import static org.budgetyear.runtime.coins.Coins.BELA;
import static org.budgetyear.runtime.coins.Messages.put;
import static org.budgetyear.runtime.streams.DecisionTest.accepted;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.stream.IntStream;
import org.budgetyear.runtime.envelope.CommandMessage;
import org.budgetyear.runtime.envelope.Outcome;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import reactor.core.Disposable;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

@Timeout(60)
final class CommandBusTest {

    private static final Duration LONG = Duration.ofSeconds(30);

    /** Ends a wait in a test, and still leaves a busy machine the time to send. */
    private static final Duration SHORT = Duration.ofSeconds(3);

    private final Wire wire = new Wire();
    private CommandBus bus = wire.bus(LONG);

    @AfterEach
    void stop() {
        bus.close();
    }

    @Test
    void sendsTheBatchWithTheKeyOfItsUnitYearAndWhereToReply() throws InterruptedException {
        CompletableFuture<List<Outcome>> asked = ask(put("a", 1), put("b", 2));

        Wire.Sent sent = wire.take();
        assertThat(sent.topic()).isEqualTo("coins.commands");
        assertThat(sent.key()).isEqualTo("anna|2017");
        assertThat(sent.asker().partition()).isEqualTo(7);
        assertThat(sent.commands()).containsExactly(put("a", 1), put("b", 2));
        assertThat(asked).isNotDone();
        assertThat(bus.waiting()).isEqualTo(2);
    }

    @Test
    void givesOutcomesInTheOrderOfTheCommandsHoweverManyRepliesBringThem() throws InterruptedException {
        CompletableFuture<List<Outcome>> asked = ask(put("a", 1), put("b", 2), put("c", 3));
        Wire.Sent sent = wire.take();

        sent.answer(bus, accepted("c"));
        sent.answer(bus, accepted("b"));
        assertThat(asked).isNotDone();
        sent.answer(bus, accepted("a"));

        assertThat(asked.join()).containsExactly(accepted("a"), accepted("b"), accepted("c"));
        assertThat(bus.waiting()).isZero();
    }

    @Test
    void aReplyMayComeBeforeTheSendIsConfirmed() {
        wire.onSend(sent -> sent.answer(bus, accepted("a")));

        assertThat(ask(put("a", 1)).join()).containsExactly(accepted("a"));
    }

    @Test
    void theSameCommandTwiceInABatchHasTheSameOutcomeTwice() throws InterruptedException {
        CompletableFuture<List<Outcome>> asked = ask(put("a", 1), put("b", 2), put("a", 1));

        wire.take().answer(bus, accepted("a"), accepted("b"), accepted("a"));

        assertThat(asked.join()).containsExactly(accepted("a"), accepted("b"), accepted("a"));
    }

    @Test
    void onlyWhatIsNotAnsweredInTimeHasNoReply() throws InterruptedException {
        restart(SHORT);
        wire.onSend(sent -> sent.answer(bus, accepted("b")));

        assertThat(ask(put("a", 1), put("b", 2), put("c", 3)).join())
                .extracting(DecisionTest::code)
                .containsExactly("no-reply-in-time", "none", "no-reply-in-time");
        assertThat(bus.waiting()).isZero();
        wire.take().answer(bus, accepted("a"), accepted("c")); // nobody waits for it any more
    }

    @Test
    void aSendThatFailsIsAnsweredAtOnce() {
        wire.sendException = new IllegalStateException("no broker");

        assertThat(ask(put("a", 1)).join()).extracting(DecisionTest::code).containsExactly("no-reply-in-time");
        assertThat(bus.waiting()).isZero();
    }

    @Test
    void aSendThatHangsEndsInTimeToo() {
        restart(SHORT);
        CountDownLatch never = new CountDownLatch(1);
        wire.onSend(sent -> {
            try {
                never.await();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        });

        CompletableFuture<List<Outcome>> first = ask(put("a", 1));
        CompletableFuture<List<Outcome>> queuedBehind = ask(put("b", 1));

        assertThat(first.join()).extracting(DecisionTest::code).containsExactly("no-reply-in-time");
        assertThat(queuedBehind.join()).extracting(DecisionTest::code).containsExactly("no-reply-in-time");
        assertThat(bus.waiting()).isZero();
    }

    @Test
    void batchesAreSentInTheOrderInWhichTheyAreSubscribedTo() throws InterruptedException {
        List<String> order =
                IntStream.range(0, 2_000).mapToObj(Integer::toString).toList();

        Disposable asking = Flux.fromIterable(order)
                .flatMap(id -> bus.ask(ANNA, List.of(put(id, 1))), order.size())
                .subscribe();

        List<String> sent = new ArrayList<>();
        for (int i = 0; i < order.size(); i++) {
            sent.add(wire.take().commands().getFirst().id());
        }
        assertThat(sent).isEqualTo(order);
        asking.dispose();
    }

    @Test
    void moreThanMayWaitAreTurnedAwayAndNotSent() throws InterruptedException {
        Disposable waiting = bus.ask(ANNA, batch("a", CommandBus.MOST_WAITING)).subscribe();
        wire.take();

        assertThat(bus.ask(BELA, batch("b", 2)).block(LONG))
                .extracting(DecisionTest::code)
                .containsExactly("overloaded", "overloaded");
        assertThat(wire.untaken()).isZero();
        assertThat(bus.waiting()).isEqualTo(CommandBus.MOST_WAITING);

        waiting.dispose();
        assertThat(bus.waiting()).isZero();
    }

    @Test
    void placesAreGivenBackAfterTimeoutsAndCancellations() throws InterruptedException {
        restart(SHORT);
        List<CommandMessage> many = batch("a", CommandBus.MOST_WAITING);
        assertThat(bus.ask(ANNA, many).block(LONG))
                .extracting(DecisionTest::code)
                .containsOnly("no-reply-in-time");
        assertThat(bus.waiting()).isZero();
        bus.ask(ANNA, many).subscribe().dispose();
        assertThat(bus.waiting()).isZero();

        wire.onSend(sent -> sent.answer(bus, accepted("b-0")));
        assertThat(bus.ask(BELA, batch("b", 1)).block(LONG)).containsExactly(accepted("b-0"));
    }

    @Test
    void anUnsubscribedQuestionTakesNoPlace() {
        Mono<List<Outcome>> unused = bus.ask(ANNA, batch("a", CommandBus.MOST_WAITING));

        assertThat(unused).isNotNull();
        assertThat(bus.waiting()).isZero();
        assertThat(wire.untaken()).isZero();
    }

    @Test
    void repliesToNobodyAndRepeatedRepliesAreIgnored() throws InterruptedException {
        CompletableFuture<List<Outcome>> asked = ask(put("a", 1), put("b", 1));
        Wire.Sent sent = wire.take();

        new Wire.Sent("", "", new Asker(7, "another"), List.of()).answer(bus, accepted("a"));
        sent.answer(bus, accepted("a"));
        sent.answer(bus, accepted("a"));
        assertThat(asked).isNotDone();
        sent.answer(bus, accepted("b"));

        assertThat(asked.join()).containsExactly(accepted("a"), accepted("b"));
    }

    private CompletableFuture<List<Outcome>> ask(CommandMessage... commands) {
        return bus.ask(ANNA, List.of(commands)).toFuture();
    }

    private void restart(Duration timeout) {
        bus.close();
        bus = wire.bus(timeout);
    }

    private static List<CommandMessage> batch(String name, int size) {
        return IntStream.range(0, size).mapToObj(i -> put(name + "-" + i, 1)).toList();
    }
}
