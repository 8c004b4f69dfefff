package org.budgetyear.runtime.decider;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.budgetyear.model.money.Money;
import org.budgetyear.runtime.coins.Coins.BankSaidNo;
import org.budgetyear.runtime.coins.Coins.Jar;
import org.budgetyear.runtime.coins.Coins.Loan;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

final class StateTest {

    private static final Key<Jar> JAR = Key.of(Jar.class);
    private static final Jar FIVE = new Jar(Money.ofFen(5));
    private static final Jar SIX = new Jar(Money.ofFen(6));

    @Test
    void whatIsPutIsFoundUnderItsKeyOnly() {
        State state = State.empty().with(Key.of(Loan.class, "a"), new Loan(Money.ofFen(1)));

        assertThat(state.find(Key.of(Loan.class, "a"))).contains(new Loan(Money.ofFen(1)));
        assertThat(state.find(Key.of(Loan.class, "b"))).isEmpty();
        assertThat(state.find(JAR)).isEmpty();
    }

    @Test
    void aStateNeverChanges() {
        State five = State.empty().with(JAR, FIVE);
        State six = five.with(JAR, SIX);

        assertThat(five.find(JAR)).contains(FIVE);
        assertThat(six.find(JAR)).contains(SIX);
        assertThat(State.empty().find(JAR)).isEmpty();
        Map<Key<?>, Object> changes = five.changes();
        assertThatThrownBy(() -> changes.put(JAR, SIX)).isInstanceOf(UnsupportedOperationException.class);
    }

    @Test
    void theSourceIsAskedForWhatHasNotChangedAndOnlyChangesAreGivenBack() {
        State stored = State.of(new State.Source() {
            @Override
            public <T> @Nullable T fetch(Key<T> key) {
                return key.equals(JAR) ? key.type().cast(FIVE) : null;
            }
        });

        assertThat(stored.find(JAR)).contains(FIVE);
        assertThat(stored.changes()).isEmpty();
        assertThat(stored.with(JAR, SIX).find(JAR)).contains(SIX);
        assertThat(stored.with(JAR, SIX).changes()).isEqualTo(Map.of(JAR, SIX));
    }

    @Test
    void aDecisionCarriesItsEventsAndARefusalNone() {
        assertThat(Decision.accepted("a", "b").events()).containsExactly("a", "b");
        assertThat(Decision.accepted().events()).isEmpty();
        assertThat(Decision.deferred("a")).isEqualTo(new Decision.Deferred<>(List.of("a")));
        assertThat(Decision.refused(new BankSaidNo()).events()).isEmpty();
        assertThat(Decision.settled("id", "a")).isEqualTo(new Decision.Settled<>("id", List.of("a"), null));
        assertThat(Decision.settledAsRefused("id", new BankSaidNo(), "a"))
                .isEqualTo(new Decision.Settled<>("id", List.of("a"), new BankSaidNo()));
    }
}
