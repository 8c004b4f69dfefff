package org.budgetyear.runtime.streams;

import static org.assertj.core.api.Assertions.assertThat;
import static org.budgetyear.runtime.coins.Coins.ANNA;
import static org.budgetyear.runtime.coins.Coins.BELA;
import static org.budgetyear.runtime.coins.Messages.put;

import java.util.List;
import java.util.Objects;
import org.budgetyear.model.code.UnitYear;
import org.budgetyear.runtime.envelope.Outcome;
import org.junit.jupiter.api.Test;
import reactor.core.publisher.Mono;

final class InOrderTest {

    private boolean full;
    private final Asking bus = (unitYear, commands) -> Mono.fromSupplier(() -> WaitProblems.all(
            commands, command -> full ? WaitProblems.overloaded(command) : DecisionTest.accepted(command.id())));
    private final Asking request = new InOrder(bus);

    @Test
    void nothingOfAUnitsYearIsDecidedAfterWhatWasTurnedAwayBeforeIt() {
        full = true;
        assertThat(ask(ANNA, "a-1")).isEqualTo("overloaded");
        full = false;

        assertThat(ask(ANNA, "a-2")).isEqualTo("overloaded");
        assertThat(ask(BELA, "b-1")).isEqualTo("none");
    }

    @Test
    void anotherRequestStartsAnew() {
        full = true;
        ask(ANNA, "a-1");
        full = false;

        assertThat(DecisionTest.code(first(new InOrder(bus).ask(ANNA, List.of(put("a-1", 1))))))
                .isEqualTo("none");
    }

    private String ask(UnitYear unitYear, String id) {
        return DecisionTest.code(first(request.ask(unitYear, List.of(put(id, 1)))));
    }

    private static Outcome first(Mono<List<Outcome>> asked) {
        return Objects.requireNonNull(asked.block()).getFirst();
    }
}
