package org.budgetyear.runtime.streams;

import static org.assertj.core.api.Assertions.assertThat;
import static org.budgetyear.runtime.streams.DecisionTest.code;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.lifecycle.AfterContainer;
import org.budgetyear.model.code.FiscalYear;
import org.budgetyear.model.code.UnitCode;
import org.budgetyear.model.code.UnitYear;
import org.budgetyear.runtime.coins.CoinEvent;
import org.budgetyear.runtime.coins.Messages;
import org.budgetyear.runtime.envelope.CommandMessage;
import org.budgetyear.runtime.envelope.Outcome;
import org.budgetyear.runtime.envelope.Recorded;

/** Whatever is sent in whichever batches, again and again: each id is decided once, as a plain fold says. */
final class DecidedOnceTest {

    private static final CoinsDriver JARS = new CoinsDriver();
    private static final AtomicInteger TRIES = new AtomicInteger();

    private static final int IDS = 6;
    private static final int MOST_FEN = 4;

    @AfterContainer
    static void stop() {
        JARS.close();
    }

    @Property(tries = 200)
    void eachIdIsDecidedOnce(@ForAll("batches") List<Batch> batches) {
        int round = TRIES.incrementAndGet();
        Map<Integer, Ledger> ledgers = new HashMap<>();
        for (Batch batch : batches) {
            UnitYear jar = new UnitYear(new UnitCode("jar-" + batch.jar() + "-" + round), new FiscalYear(2017));
            Ledger ledger = ledgers.computeIfAbsent(batch.jar(), ignored -> new Ledger());

            List<Outcome> outcomes =
                    JARS.ask(jar, batch.moves().stream().map(Move::message).toArray(CommandMessage[]::new));

            List<Long> changes = new ArrayList<>();
            List<String> codes = batch.moves().stream()
                    .map(move -> ledger.decide(move, changes))
                    .toList();
            assertThat(outcomes).map(outcome -> code(outcome)).isEqualTo(codes);
            List<Recorded<?>> events = JARS.events();
            assertThat(events).map(DecidedOnceTest::change).isEqualTo(changes);
            assertThat(events).map(Recorded::sequence).isEqualTo(ledger.nextSequences(changes.size()));
        }
    }

    @Provide
    Arbitrary<List<Batch>> batches() {
        Arbitrary<Move> moves = Combinators.combine(
                        Arbitraries.integers().between(1, IDS),
                        Arbitraries.longs().between(-MOST_FEN, MOST_FEN).filter(fen -> fen != 0))
                .as(Move::new);
        return Combinators.combine(
                        Arbitraries.integers().between(1, 2),
                        moves.list().ofMinSize(1).ofMaxSize(8))
                .as(Batch::new)
                .list()
                .ofMaxSize(6);
    }

    private static long change(Recorded<?> recorded) {
        return switch (recorded.event()) {
            case CoinEvent.CoinsPut put -> put.amountFen().fen();
            case CoinEvent.CoinsTaken taken -> -taken.amountFen().fen();
            default -> throw new AssertionError(recorded);
        };
    }

    record Batch(int jar, List<Move> moves) {}

    /** A put, or a take when it is negative. */
    record Move(int id, long fen) {
        CommandMessage message() {
            return fen > 0 ? Messages.put("id-" + id, fen) : Messages.take("id-" + id, -fen);
        }
    }

    /** What should become of a jar: the rules once more, in as few words as can be. */
    private static final class Ledger {
        private final Map<Integer, Move> first = new HashMap<>();
        private final Map<Integer, String> decisions = new HashMap<>();
        private long balance;
        private long sequence;

        String decide(Move move, List<Long> changes) {
            if (!first.computeIfAbsent(move.id(), ignored -> move).equals(move)) {
                return "command-id-conflict";
            }
            return decisions.computeIfAbsent(move.id(), ignored -> {
                if (balance + move.fen() < 0) {
                    return "not-enough-coins";
                }
                balance += move.fen();
                changes.add(move.fen());
                return "none";
            });
        }

        List<Long> nextSequences(int count) {
            List<Long> next = new ArrayList<>();
            for (int i = 0; i < count; i++) {
                next.add(++sequence);
            }
            return next;
        }
    }
}
