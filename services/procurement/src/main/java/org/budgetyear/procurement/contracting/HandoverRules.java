package org.budgetyear.procurement.contracting;

import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.budgetyear.model.contract.ContractStanding;
import org.budgetyear.model.money.Money;
import org.budgetyear.model.procurement.ContractBroughtForward;
import org.budgetyear.model.procurement.ContractCarriedOver;
import org.budgetyear.model.procurement.ProcurementEvent;
import org.budgetyear.procurement.command.BringForwardContract;
import org.budgetyear.procurement.command.CarryOverContract;
import org.budgetyear.procurement.command.ContinueContract;
import org.budgetyear.procurement.command.HandoverCommand;
import org.budgetyear.procurement.refusal.ContractDiffersFromLastYear;
import org.budgetyear.procurement.refusal.ProcurementRefusal;
import org.budgetyear.procurement.register.Contract;
import org.budgetyear.procurement.register.Register;
import org.budgetyear.runtime.decider.Decision;
import org.budgetyear.runtime.decider.State;

/** A year hands its contracts on with its seal, and the next one goes on with them from there and from nowhere else. */
final class HandoverRules {

    private HandoverRules() {}

    static Decision<ProcurementEvent> decide(State state, HandoverCommand command) {
        return switch (command) {
            case CarryOverContract c -> carryOver(state, c);
            case BringForwardContract c -> bringForward(state, c);
        };
    }

    /** The year need not be open yet; in one that is closed nothing can be continued any more. */
    private static Decision<ProcurementEvent> bringForward(State state, BringForwardContract command) {
        return YearRules.isClosed(state)
                ? Decision.accepted()
                : Decision.accepted(new ContractBroughtForward(command.contract(), command.standing()));
    }

    /** Each time the year is sealed: what was corrected in between is handed on once more. */
    private static Decision<ProcurementEvent> carryOver(State state, CarryOverContract command) {
        return Register.contract(state, command.contract())
                .filter(contract -> contract.end() == null)
                .flatMap(contract -> standing(state, contract, command.paidFen()))
                .map(standing ->
                        Decision.<ProcurementEvent>accepted(new ContractCarriedOver(command.contract(), standing)))
                .orElseGet(Decision::accepted);
    }

    private static Optional<ContractStanding> standing(State state, Contract contract, Money paid) {
        return Register.origin(state, contract.contract())
                .map(origin -> new ContractStanding(
                        origin.kind(),
                        contract.supplier(),
                        origin.supplierSize(),
                        origin.reservedForSme(),
                        contract.price().totalFen(),
                        paid,
                        contract.acceptedFen()));
    }

    /** The first thing that is said otherwise than last year left it. */
    static Optional<ProcurementRefusal> differs(State state, ContinueContract c) {
        return Register.broughtForward(state, c.contract())
                .flatMap(last -> Stream.of(
                                difference(c, "kind", last.kind(), c.kind()),
                                difference(c, "supplier", last.supplier(), c.supplier()),
                                difference(c, "supplierSize", last.supplierSize(), c.supplierSize()),
                                difference(c, "reservedForSme", last.reservedForSme(), c.reservedForSme()),
                                difference(c, "totalFen", last.totalFen(), c.totalFen()),
                                difference(c, "paidBeforeFen", last.paidFen(), c.paidBeforeFen()),
                                difference(c, "acceptedFen", last.acceptedFen(), c.acceptedFen()))
                        .flatMap(Optional::stream)
                        .findFirst());
    }

    private static Optional<ProcurementRefusal> difference(
            ContinueContract c, String field, Object lastYear, Object asked) {
        return Objects.equals(lastYear, asked)
                ? Optional.empty()
                : Optional.of(new ContractDiffersFromLastYear(c.contract(), field, said(lastYear), said(asked)));
    }

    private static String said(Object value) {
        return value instanceof Money money ? Long.toString(money.fen()) : value.toString();
    }
}
