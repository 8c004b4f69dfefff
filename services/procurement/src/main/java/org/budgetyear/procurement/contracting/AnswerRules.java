package org.budgetyear.procurement.contracting;

import static java.util.Objects.requireNonNull;

import org.budgetyear.model.contract.ReservationObstacle;
import org.budgetyear.model.money.Money;
import org.budgetyear.model.procurement.ContractAmended;
import org.budgetyear.model.procurement.ContractAmendmentRefused;
import org.budgetyear.model.procurement.ContractCompleted;
import org.budgetyear.model.procurement.ContractEndRefused;
import org.budgetyear.model.procurement.ContractFunded;
import org.budgetyear.model.procurement.ContractFundingRefused;
import org.budgetyear.model.procurement.ContractTerminated;
import org.budgetyear.model.procurement.ProcurementEvent;
import org.budgetyear.procurement.command.AnswerCommand;
import org.budgetyear.procurement.command.ConfirmRelease;
import org.budgetyear.procurement.command.ConfirmReservation;
import org.budgetyear.procurement.command.RefuseRelease;
import org.budgetyear.procurement.command.RefuseReservation;
import org.budgetyear.procurement.refusal.ContractNotReserved;
import org.budgetyear.procurement.refusal.PaymentsOpen;
import org.budgetyear.procurement.refusal.UnknownRequest;
import org.budgetyear.procurement.register.Contract;
import org.budgetyear.procurement.register.Register;
import org.budgetyear.runtime.decider.Decision;
import org.budgetyear.runtime.decider.State;

/** What payments answers ends a request, and answers who asked for it. */
final class AnswerRules {

    private AnswerRules() {}

    static Decision<ProcurementEvent> decide(State state, AnswerCommand command) {
        return Register.contract(state, command.contract())
                .filter(contract -> contract.request() != null
                        && contract.request().requestId().equals(command.requestId()))
                .map(contract -> answer(contract, requireNonNull(contract.request()), command))
                .orElseGet(() -> Decision.refused(new UnknownRequest(command.requestId())));
    }

    /** How a request ends that payments does not answer any more. */
    static ProcurementEvent unanswered(Contract contract) {
        Contract.Request request = requireNonNull(contract.request());
        return request.end() == null
                ? refused(
                        contract,
                        request,
                        new RefuseReservation(
                                request.requestId(),
                                contract.contract(),
                                ReservationObstacle.YEAR_SEALED,
                                null,
                                Money.ZERO,
                                Money.ZERO))
                : new ContractEndRefused(request.requestId(), contract.contract(), Money.ZERO, Money.ZERO);
    }

    private static Decision<ProcurementEvent> answer(Contract contract, Contract.Request request, AnswerCommand c) {
        return switch (c) {
            case ConfirmReservation ignored -> reserved(contract, request);
            case RefuseReservation refusal ->
                Decision.settledAsRefused(
                        request.requestId(),
                        new ContractNotReserved(
                                contract.contract(),
                                request.amendment() != null,
                                refusal.obstacle(),
                                refusal.line(),
                                refusal.requestedFen(),
                                refusal.limitFen()),
                        refused(contract, request, refusal));
            case ConfirmRelease release -> Decision.settled(request.requestId(), ended(contract, request, release));
            case RefuseRelease refusal ->
                Decision.settledAsRefused(
                        request.requestId(),
                        new PaymentsOpen(contract.contract(), refusal.openFen(), refusal.unpaidFen()),
                        new ContractEndRefused(
                                request.requestId(), contract.contract(), refusal.openFen(), refusal.unpaidFen()));
        };
    }

    private static Decision<ProcurementEvent> reserved(Contract contract, Contract.Request request) {
        ContractFunded funded = new ContractFunded(request.requestId(), contract.contract());
        Contract.Price price = request.amendment();
        if (price == null) {
            return Decision.settled(request.requestId(), funded);
        }
        ContractAmended amended = new ContractAmended(
                request.requestId(),
                contract.contract(),
                contract.price().totalFen(),
                price.totalFen(),
                price.schedule(),
                price.prepaymentFen());
        return contract.funded()
                ? Decision.settled(request.requestId(), amended)
                : Decision.settled(request.requestId(), amended, funded);
    }

    private static ProcurementEvent refused(Contract contract, Contract.Request request, RefuseReservation c) {
        return request.amendment() == null
                ? new ContractFundingRefused(
                        request.requestId(),
                        contract.contract(),
                        c.obstacle(),
                        c.line(),
                        c.requestedFen(),
                        c.limitFen())
                : new ContractAmendmentRefused(
                        request.requestId(),
                        contract.contract(),
                        c.obstacle(),
                        c.line(),
                        c.requestedFen(),
                        c.limitFen());
    }

    private static ProcurementEvent ended(Contract contract, Contract.Request request, ConfirmRelease release) {
        return switch (requireNonNull(request.end())) {
            case COMPLETION -> new ContractCompleted(request.requestId(), contract.contract(), release.paidFen());
            case TERMINATION ->
                new ContractTerminated(
                        request.requestId(),
                        contract.contract(),
                        contract.acceptedFen(),
                        release.paidFen(),
                        requireNonNull(request.reason()));
        };
    }
}
