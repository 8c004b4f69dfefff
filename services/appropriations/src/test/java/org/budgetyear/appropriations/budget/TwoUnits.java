package org.budgetyear.appropriations.budget;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import org.budgetyear.appropriations.command.AppropriationCommand;
import org.budgetyear.appropriations.policy.WhenLineDebitRefused_RefuseHold;
import org.budgetyear.appropriations.policy.WhenLineDebited_ConfirmHold;
import org.budgetyear.appropriations.policy.WhenQuotaTransferDeclined_DeclineTransfer;
import org.budgetyear.appropriations.policy.WhenQuotaTransferOffered_ReceiveTransfer;
import org.budgetyear.appropriations.policy.WhenQuotaTransferredIn_ConfirmTransfer;
import org.budgetyear.appropriations.policy.WhenSpendingSealRefused_RefuseSeal;
import org.budgetyear.appropriations.policy.WhenSpendingSealed_CompleteSeal;
import org.budgetyear.model.appropriations.AppropriationEvent;
import org.budgetyear.model.code.UnitYear;
import org.budgetyear.model.event.DomainEvent;
import org.budgetyear.runtime.decider.CommandContext;
import org.budgetyear.runtime.decider.Decision;
import org.budgetyear.runtime.decider.State;
import org.budgetyear.runtime.envelope.Recorded;
import org.budgetyear.runtime.policy.Order;
import org.budgetyear.runtime.policy.Policy;

/** Two units with their payments, whose messages arrive in order of each unit but otherwise whenever a test says so. */
final class TwoUnits {
    static final List<UnitYear> YEARS =
            List.of(UnitYear.ofKey("440105-701001|2017"), UnitYear.ofKey("440105-701002|2017"));

    private static final List<Policy<?>> POLICIES = List.of(
            new WhenLineDebited_ConfirmHold(),
            new WhenLineDebitRefused_RefuseHold(),
            new WhenQuotaTransferOffered_ReceiveTransfer(),
            new WhenQuotaTransferredIn_ConfirmTransfer(),
            new WhenQuotaTransferDeclined_DeclineTransfer(),
            new WhenSpendingSealed_CompleteSeal(),
            new WhenSpendingSealRefused_RefuseSeal());

    private final AppropriationDecider decider = new AppropriationDecider();
    private final List<Unit> units = List.of(new Unit(), new Unit());
    final List<String> deferred = new ArrayList<>();
    final List<String> settled = new ArrayList<>();

    /** One unit's year. */
    static final class Unit {
        final PaymentsDouble payments = new PaymentsDouble();
        final List<AppropriationEvent> log = new ArrayList<>();
        State state = State.empty();
        private int asked;
        private final Queue<AppropriationCommand> orders = new ArrayDeque<>();
        private final Queue<AppropriationEvent> unheard = new ArrayDeque<>();
    }

    Unit unit(int index) {
        return units.get(index);
    }

    List<Unit> all() {
        return units;
    }

    /** Somebody asks; ids are unique within a unit's year only, and the two units use the same ones. */
    void ask(int index, AppropriationCommand command) {
        Unit unit = units.get(index);
        decide(index, "c-" + unit.asked++, command);
    }

    /** The next message to a unit's payments arrives, if there is one. */
    boolean paymentsHears(int index) {
        AppropriationEvent event = units.get(index).unheard.poll();
        if (event == null) {
            return false;
        }
        units.get(index).payments.hear(event).ifPresent(answer -> publish(index, answer));
        return true;
    }

    /** The next policy's command to a unit arrives, if there is one. */
    boolean orderArrives(int index) {
        AppropriationCommand order = units.get(index).orders.poll();
        if (order == null) {
            return false;
        }
        Decision<AppropriationEvent> decision = decide(index, "policy", order);
        if (decision instanceof Decision.Refused<AppropriationEvent> refused) {
            throw new AssertionError("a policy's command was refused: " + order + ", " + refused.refusal());
        }
        return true;
    }

    /** Lets everything arrive that is under way. */
    void settle() {
        boolean busy = true;
        while (busy) {
            busy = false;
            for (int i = 0; i < units.size(); i++) {
                busy |= paymentsHears(i);
                busy |= orderArrives(i);
            }
        }
    }

    private Decision<AppropriationEvent> decide(int index, String commandId, AppropriationCommand command) {
        Unit unit = units.get(index);
        CommandContext context =
                new CommandContext(YEARS.get(index), commandId, LocalDate.of(2017, 6, 30), "文〔2017〕1号", "zhang", "");
        Decision<AppropriationEvent> decision = decider.decide(unit.state, context, command);
        if (decision instanceof Decision.Deferred<AppropriationEvent>) {
            deferred.add(index + commandId);
        }
        if (decision instanceof Decision.Settled<AppropriationEvent> answer) {
            settled.add(index + answer.commandId());
        }
        for (AppropriationEvent event : decision.events()) {
            unit.state = decider.evolve(unit.state, event);
            unit.log.add(event);
            unit.unheard.add(event);
            publish(index, event);
        }
        return decision;
    }

    private void publish(int index, DomainEvent event) {
        for (Policy<?> policy : POLICIES) {
            reaction(policy, YEARS.get(index), event)
                    .ifPresent(order ->
                            units.get(YEARS.indexOf(order.to())).orders.add((AppropriationCommand) order.command()));
        }
    }

    private static <E extends DomainEvent> Optional<Order> reaction(Policy<E> policy, UnitYear at, DomainEvent event) {
        if (!policy.reactsTo().isInstance(event)) {
            return Optional.empty();
        }
        return policy.react(new Recorded<>(
                "e",
                "test",
                at,
                1,
                LocalDate.of(2017, 6, 30),
                Instant.EPOCH,
                null,
                "zhang",
                "",
                "c",
                "c",
                policy.reactsTo().cast(event)));
    }
}
