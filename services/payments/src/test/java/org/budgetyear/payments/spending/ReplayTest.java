package org.budgetyear.payments.spending;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.budgetyear.model.payments.PaymentEvent;
import org.budgetyear.payments.book.Book;
import org.budgetyear.runtime.decider.Key;
import org.budgetyear.runtime.decider.State;
import org.budgetyear.runtime.envelope.Json;

/** The log alone makes the state, and commands that have nothing to do with each other may come in any order. */
class ReplayTest {

    private static final Commands ON_ONE_LINE = new Commands(List.of(Given.LINE), "A");
    private static final Commands ON_OWN_MONEY = new Commands(List.of(Given.OWN, Given.OWN_PROJECT), "B");

    @Property(tries = 300)
    void foldingTheLogGivesTheStateThatDecidingLeft(@ForAll("commands") List<Commands.Asked> commands) {
        UnitYearRun run = UnitYearRun.of(commands);
        UnitYearRun replayed = new UnitYearRun();
        run.events().forEach(replayed::apply);
        assertThat(replayed.entries()).isEqualTo(run.entries());
    }

    @Property(tries = 300)
    void foldingInMemoryGivesWhatWritingAndReadingEachEntryGives(@ForAll("commands") List<Commands.Asked> commands) {
        UnitYearRun run = UnitYearRun.of(commands);
        State inMemory = State.empty();
        for (PaymentEvent event : run.events()) {
            inMemory = new PaymentDecider().evolve(inMemory, event);
        }
        assertThat(inMemory.changes()).hasSameSizeAs(run.entries());
        for (Key<?> key : inMemory.changes().keySet()) {
            assertThat(Json.MAPPER.writeValueAsString(inMemory.find(key).orElseThrow()))
                    .isEqualTo(run.entries().get(key.type().getSimpleName() + "/" + key.id()));
        }
    }

    @Property(tries = 300)
    void theSameCommandsAreDecidedAlike(@ForAll("commands") List<Commands.Asked> commands) {
        UnitYearRun first = new UnitYearRun();
        UnitYearRun second = new UnitYearRun();
        for (Commands.Asked asked : commands) {
            assertThat(second.decide(asked)).isEqualTo(first.decide(asked));
        }
    }

    @Property(tries = 300)
    void theOrderOfCommandsOnDifferentLinesDoesNotMatter(
            @ForAll("onOneLine") List<Commands.Asked> some,
            @ForAll("onOwnMoney") List<Commands.Asked> others,
            @ForAll List<Boolean> turns) {
        UnitYearRun oneAfterTheOther = UnitYearRun.of(concat(some, others));
        UnitYearRun mixed = UnitYearRun.of(mix(some, others, turns));
        assertThat(Book.balances(mixed.state())).isEqualTo(Book.balances(oneAfterTheOther.state()));
        assertThat(Book.year(mixed.state())).isEqualTo(Book.year(oneAfterTheOther.state()));
    }

    @Provide
    Arbitrary<List<Commands.Asked>> commands() {
        return Commands.ON_ALL_LINES.upToASeal(60);
    }

    @Provide
    Arbitrary<List<Commands.Asked>> onOneLine() {
        return ON_ONE_LINE.inAnOpenYear(30);
    }

    @Provide
    Arbitrary<List<Commands.Asked>> onOwnMoney() {
        return ON_OWN_MONEY.mixture(30);
    }

    private static List<Commands.Asked> concat(List<Commands.Asked> some, List<Commands.Asked> others) {
        List<Commands.Asked> all = new ArrayList<>(some);
        all.addAll(others);
        return all;
    }

    /** Keeps the order within each list; the year is opened first in any case. */
    private static List<Commands.Asked> mix(
            List<Commands.Asked> some, List<Commands.Asked> others, List<Boolean> turns) {
        Deque<Commands.Asked> left = new ArrayDeque<>(some);
        Deque<Commands.Asked> right = new ArrayDeque<>(others);
        List<Commands.Asked> mixed = new ArrayList<>(List.of(left.removeFirst()));
        for (boolean turn : turns) {
            Deque<Commands.Asked> next = turn ? left : right;
            if (!next.isEmpty()) {
                mixed.add(next.removeFirst());
            }
        }
        mixed.addAll(left);
        mixed.addAll(right);
        return mixed;
    }
}
