package org.budgetyear.procurement.register;

import static java.util.Objects.requireNonNull;

import java.util.function.UnaryOperator;
import org.budgetyear.model.contract.ContractEnd;
import org.budgetyear.model.money.Money;
import org.budgetyear.model.procurement.AcceptanceRecorded;
import org.budgetyear.model.procurement.ContractAmended;
import org.budgetyear.model.procurement.ContractAmendmentRefused;
import org.budgetyear.model.procurement.ContractAmendmentRequested;
import org.budgetyear.model.procurement.ContractBroughtForward;
import org.budgetyear.model.procurement.ContractCarriedOver;
import org.budgetyear.model.procurement.ContractCompleted;
import org.budgetyear.model.procurement.ContractContinued;
import org.budgetyear.model.procurement.ContractEndRefused;
import org.budgetyear.model.procurement.ContractEndRequested;
import org.budgetyear.model.procurement.ContractEvent;
import org.budgetyear.model.procurement.ContractFunded;
import org.budgetyear.model.procurement.ContractFundingRefused;
import org.budgetyear.model.procurement.ContractFundingRequested;
import org.budgetyear.model.procurement.ContractSigned;
import org.budgetyear.model.procurement.ContractTerminated;
import org.budgetyear.runtime.decider.State;

/** What happens to contracts, and to the plans they use. */
final class ContractFold {

    private ContractFold() {}

    static State evolve(State state, ContractEvent event) {
        return switch (event) {
            case ContractSigned e -> signed(state, e);
            case ContractContinued e ->
                Register.put(
                        Register.put(state, Contract.continued(e)),
                        e.contract(),
                        new Origin(e.kind(), e.supplierSize(), e.reservedForSme()));
            case ContractBroughtForward e -> Register.put(state, e.contract(), e.standing());
            case ContractCarriedOver ignored -> state;
            case ContractFundingRequested e -> fundingRequested(state, e);
            case ContractFunded e -> answered(state, e.contract(), Contract::fund);
            case ContractFundingRefused e -> answered(state, e.contract(), UnaryOperator.identity());
            case ContractAmendmentRequested e -> amendmentRequested(state, e);
            case ContractAmended e -> amended(state, e);
            case ContractAmendmentRefused e -> amendmentRefused(state, e);
            case AcceptanceRecorded e ->
                Register.put(
                        change(state, e.contract(), contract -> contract.accept(e.acceptedFen())),
                        new Acceptance(e.acceptance(), e.contract(), e.amountFen()));
            case ContractEndRequested e ->
                asked(state, e.contract(), new Contract.Request(e.requestId(), null, e.end(), e.reason()));
            case ContractEndRefused e -> answered(state, e.contract(), UnaryOperator.identity());
            case ContractCompleted e -> answered(state, e.contract(), contract -> contract.end(ContractEnd.COMPLETION));
            case ContractTerminated e -> terminated(state, e);
        };
    }

    private static State signed(State state, ContractSigned event) {
        State known = Register.put(
                Register.put(state, Contract.signed(event)),
                event.contract(),
                new Origin(event.kind(), event.supplierSize(), event.reservedForSme()));
        return PlanFold.contracted(known, event.plan(), event.totalFen());
    }

    /** An amendment asks before this event, and what it asks for is kept. */
    private static State fundingRequested(State state, ContractFundingRequested event) {
        return contract(state, event.contract()).request() == null
                ? asked(state, event.contract(), new Contract.Request(event.requestId(), null, null, null))
                : state;
    }

    /** A higher price takes its part of the plan at once, or another contract could take it meanwhile. */
    private static State amendmentRequested(State state, ContractAmendmentRequested event) {
        Contract contract = contract(state, event.contract());
        Contract.Price price = new Contract.Price(event.totalFen(), event.schedule(), event.prepaymentFen());
        return PlanFold.contracted(
                asked(state, event.contract(), new Contract.Request(event.requestId(), price, null, null)),
                contract.plan(),
                increase(contract, event.totalFen()));
    }

    private static State amended(State state, ContractAmended event) {
        Contract contract = contract(state, event.contract());
        Money change = event.totalFen().minus(event.previousTotalFen());
        Contract.Price price = new Contract.Price(event.totalFen(), event.schedule(), event.prepaymentFen());
        return PlanFold.contracted(
                answered(state, event.contract(), amended -> amended.amend(price)),
                contract.plan(),
                change.min(Money.ZERO));
    }

    private static State amendmentRefused(State state, ContractAmendmentRefused event) {
        Contract contract = contract(state, event.contract());
        Contract.Request request = requireNonNull(contract.request());
        return PlanFold.contracted(
                answered(state, event.contract(), UnaryOperator.identity()),
                contract.plan(),
                increase(contract, requireNonNull(request.amendment()).totalFen())
                        .negate());
    }

    private static State terminated(State state, ContractTerminated event) {
        Contract contract = contract(state, event.contract());
        return PlanFold.contracted(
                answered(state, event.contract(), ended -> ended.end(ContractEnd.TERMINATION)),
                contract.plan(),
                event.acceptedFen().minus(contract.price().totalFen()));
    }

    private static Money increase(Contract contract, Money total) {
        return total.minus(contract.price().totalFen()).max(Money.ZERO);
    }

    private static State asked(State state, String contract, Contract.Request request) {
        ProcurementYear year = Register.year(state).orElseThrow();
        return Register.put(change(state, contract, asking -> asking.asks(request)), year.asked(contract));
    }

    private static State answered(State state, String contract, UnaryOperator<Contract> change) {
        ProcurementYear year = Register.year(state).orElseThrow();
        return Register.put(
                change(state, contract, asking -> change.apply(asking).asks(null)), year.answered(contract));
    }

    private static State change(State state, String contract, UnaryOperator<Contract> change) {
        return Register.put(state, change.apply(contract(state, contract)));
    }

    private static Contract contract(State state, String contract) {
        return Register.contract(state, contract).orElseThrow();
    }
}
