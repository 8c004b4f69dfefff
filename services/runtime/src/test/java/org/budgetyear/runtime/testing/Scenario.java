package org.budgetyear.runtime.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.budgetyear.model.code.FiscalYear;
import org.budgetyear.model.code.UnitCode;
import org.budgetyear.model.code.UnitYear;
import org.budgetyear.model.event.DomainEvent;
import org.budgetyear.runtime.decider.Command;
import org.budgetyear.runtime.decider.CommandContext;
import org.budgetyear.runtime.decider.Decider;
import org.budgetyear.runtime.decider.Decision;
import org.budgetyear.runtime.decider.Refusal;
import org.budgetyear.runtime.decider.State;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/** Given events, when a command, then events or a refusal: the one form in which deciders are tested. */
@NullMarked
public final class Scenario<C extends Command, E extends DomainEvent> {

    public static final UnitYear UNIT_YEAR = new UnitYear(new UnitCode("440105-701001"), new FiscalYear(2017));

    private final Decider<C, E> decider;
    private final State state;
    private final CommandContext context;

    private Scenario(Decider<C, E> decider, State state, CommandContext context) {
        this.decider = decider;
        this.state = state;
        this.context = context;
    }

    @SafeVarargs
    @SuppressWarnings("varargs")
    public static <C extends Command, E extends DomainEvent> Scenario<C, E> given(Decider<C, E> decider, E... events) {
        State state = State.empty();
        for (E event : events) {
            state = decider.evolve(state, event);
        }
        CommandContext context =
                new CommandContext(UNIT_YEAR, "c-1", LocalDate.of(2017, 6, 30), "文〔2017〕1号", "zhang", "");
        return new Scenario<>(decider, state, context);
    }

    public Scenario<C, E> by(String actor) {
        return new Scenario<>(
                decider,
                state,
                new CommandContext(
                        context.unitYear(),
                        context.commandId(),
                        context.accountingDate(),
                        context.documentNo(),
                        actor,
                        context.role()));
    }

    public Scenario<C, E> as(String role) {
        return new Scenario<>(
                decider,
                state,
                new CommandContext(
                        context.unitYear(),
                        context.commandId(),
                        context.accountingDate(),
                        context.documentNo(),
                        context.actor(),
                        role));
    }

    public Scenario<C, E> on(LocalDate accountingDate) {
        return new Scenario<>(
                decider,
                state,
                new CommandContext(
                        context.unitYear(),
                        context.commandId(),
                        accountingDate,
                        context.documentNo(),
                        context.actor(),
                        context.role()));
    }

    public Scenario<C, E> citing(@Nullable String documentNo) {
        return new Scenario<>(
                decider,
                state,
                new CommandContext(
                        context.unitYear(),
                        context.commandId(),
                        context.accountingDate(),
                        documentNo,
                        context.actor(),
                        context.role()));
    }

    public Outcome<E> when(C command) {
        return new Outcome<>(decider.decide(state, context, command));
    }

    /** What was decided, to be compared with what should have been. */
    public record Outcome<E>(Decision<E> decision) {

        @SafeVarargs
        @SuppressWarnings("varargs")
        public final void then(E... events) {
            assertThat(decision).isEqualTo(new Decision.Accepted<>(Arrays.asList(events)));
        }

        public void thenNothingChanges() {
            assertThat(decision).isEqualTo(new Decision.Accepted<>(List.of()));
        }

        public void thenRefused(Refusal refusal) {
            assertThat(decision).isEqualTo(new Decision.Refused<>(refusal));
        }

        @SafeVarargs
        @SuppressWarnings("varargs")
        public final void thenDeferred(E... events) {
            assertThat(decision).isEqualTo(new Decision.Deferred<>(Arrays.asList(events)));
        }

        @SafeVarargs
        @SuppressWarnings("varargs")
        public final void thenSettles(String commandId, E... events) {
            assertThat(decision).isEqualTo(new Decision.Settled<>(commandId, Arrays.asList(events), null));
        }

        @SafeVarargs
        @SuppressWarnings("varargs")
        public final void thenSettlesAsRefused(String commandId, Refusal refusal, E... events) {
            assertThat(decision).isEqualTo(new Decision.Settled<>(commandId, Arrays.asList(events), refusal));
        }
    }
}
