package org.budgetyear.payments.spending;

import java.util.function.Function;
import org.budgetyear.model.payments.Delegation;
import org.budgetyear.model.payments.DelegationCorrected;
import org.budgetyear.model.payments.DelegationRecorded;
import org.budgetyear.model.payments.DelegationWithdrawn;
import org.budgetyear.model.payments.PaymentEvent;
import org.budgetyear.model.payments.Reception;
import org.budgetyear.model.payments.ReceptionCorrected;
import org.budgetyear.model.payments.ReceptionKind;
import org.budgetyear.model.payments.ReceptionRecorded;
import org.budgetyear.model.payments.ReceptionWithdrawn;
import org.budgetyear.payments.book.RecordBook;
import org.budgetyear.payments.book.RecordKind;
import org.budgetyear.payments.command.ActivityCommand;
import org.budgetyear.payments.command.CorrectDelegation;
import org.budgetyear.payments.command.CorrectReception;
import org.budgetyear.payments.command.Cost;
import org.budgetyear.payments.command.RecordDelegation;
import org.budgetyear.payments.command.RecordReception;
import org.budgetyear.payments.command.WithdrawDelegation;
import org.budgetyear.payments.command.WithdrawReception;
import org.budgetyear.payments.refusal.AlreadyRecorded;
import org.budgetyear.payments.refusal.NotRecorded;
import org.budgetyear.runtime.decider.Decision;
import org.budgetyear.runtime.decider.State;

/** Delegations and receptions are recorded once, with a cost that is stated or paid. */
final class ActivityRules {

    private ActivityRules() {}

    static Decision<PaymentEvent> decide(State state, ActivityCommand command) {
        return switch (command) {
            case RecordDelegation c -> record(state, c);
            case CorrectDelegation c ->
                onDelegation(state, c.delegationId(), delegation -> correct(state, c, delegation));
            case WithdrawDelegation c ->
                onDelegation(
                        state,
                        c.delegationId(),
                        delegation ->
                                Decision.accepted(new DelegationWithdrawn(c.delegationId(), delegation, c.reason())));
            case RecordReception c -> record(state, c);
            case CorrectReception c -> onReception(state, c.receptionId(), reception -> correct(state, c, reception));
            case WithdrawReception c ->
                onReception(
                        state,
                        c.receptionId(),
                        reception -> Decision.accepted(new ReceptionWithdrawn(c.receptionId(), reception, c.reason())));
        };
    }

    private static Decision<PaymentEvent> record(State state, RecordDelegation c) {
        return Ruling.refusedBy(RecordBook.delegation(state, c.delegationId())
                        .map(first -> new AlreadyRecorded(RecordKind.DELEGATION, c.delegationId(), first.costFen())))
                .orBy(() -> CostRules.unpaid(state, c.cost(), RecordKind.DELEGATION, c.delegationId()))
                .otherwise(() -> new DelegationRecorded(
                        c.delegationId(), delegation(state, c.country(), c.days(), c.travellers(), c.cost())));
    }

    private static Decision<PaymentEvent> correct(State state, CorrectDelegation c, Delegation from) {
        return Ruling.refusedBy(CostRules.unpaid(state, c.cost(), RecordKind.DELEGATION, c.delegationId()))
                .otherwise(() -> new DelegationCorrected(
                        c.delegationId(),
                        from,
                        delegation(state, c.country(), c.days(), c.travellers(), c.cost()),
                        c.reason()));
    }

    private static Decision<PaymentEvent> record(State state, RecordReception c) {
        return Ruling.refusedBy(RecordBook.reception(state, c.receptionId())
                        .map(first -> new AlreadyRecorded(RecordKind.RECEPTION, c.receptionId(), first.costFen())))
                .orBy(() -> CostRules.unpaid(state, c.cost(), RecordKind.RECEPTION, c.receptionId()))
                .otherwise(() -> new ReceptionRecorded(
                        c.receptionId(), reception(state, c.kind(), c.batches(), c.guests(), c.cost())));
    }

    private static Decision<PaymentEvent> correct(State state, CorrectReception c, Reception from) {
        return Ruling.refusedBy(CostRules.unpaid(state, c.cost(), RecordKind.RECEPTION, c.receptionId()))
                .otherwise(() -> new ReceptionCorrected(
                        c.receptionId(),
                        from,
                        reception(state, c.kind(), c.batches(), c.guests(), c.cost()),
                        c.reason()));
    }

    private static Delegation delegation(State state, String country, int days, int travellers, Cost cost) {
        return new Delegation(country, days, travellers, CostRules.of(state, cost), cost.vouchers());
    }

    private static Reception reception(State state, ReceptionKind kind, int batches, int guests, Cost cost) {
        return new Reception(kind, batches, guests, CostRules.of(state, cost), cost.vouchers());
    }

    private static Decision<PaymentEvent> onDelegation(
            State state, String id, Function<Delegation, Decision<PaymentEvent>> decision) {
        return RecordBook.delegation(state, id)
                .map(decision)
                .orElseGet(() -> Decision.refused(new NotRecorded(RecordKind.DELEGATION, id)));
    }

    private static Decision<PaymentEvent> onReception(
            State state, String id, Function<Reception, Decision<PaymentEvent>> decision) {
        return RecordBook.reception(state, id)
                .map(decision)
                .orElseGet(() -> Decision.refused(new NotRecorded(RecordKind.RECEPTION, id)));
    }
}
