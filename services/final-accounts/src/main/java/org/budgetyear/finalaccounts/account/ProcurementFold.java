package org.budgetyear.finalaccounts.account;

import java.time.LocalDate;
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
import org.budgetyear.model.procurement.PlanApproved;
import org.budgetyear.model.procurement.PlanEvent;
import org.budgetyear.model.procurement.PlanFiled;
import org.budgetyear.model.procurement.PlanRejected;
import org.budgetyear.model.procurement.ProcurementBudgetSet;
import org.budgetyear.model.procurement.ProcurementClosed;
import org.budgetyear.model.procurement.ProcurementClosing;
import org.budgetyear.model.procurement.ProcurementEvent;
import org.budgetyear.model.procurement.ProcurementOpened;
import org.budgetyear.model.procurement.ProcurementReopened;
import org.budgetyear.model.procurement.ProcurementSoftFrozen;
import org.budgetyear.model.procurement.ProcurementYearEvent;

/** What procurement does to an account. What it asks of payments moves nothing until it is answered. */
final class ProcurementFold {

    private ProcurementFold() {}

    static UnitYearAccount evolve(UnitYearAccount account, ProcurementEvent event, LocalDate on) {
        return switch (event) {
            case ProcurementYearEvent e -> year(account, e);
            case PlanEvent e -> account.with(plan(account.procurement(), e));
            case ContractEvent e -> account.with(contract(account.procurement(), e, on));
        };
    }

    private static UnitYearAccount year(UnitYearAccount account, ProcurementYearEvent event) {
        return switch (event) {
            case ProcurementBudgetSet e -> account.with(account.procurement().withBudget(e.kind(), e.amountFen()));
            case ProcurementClosed e -> account.with(account.profile().sealed(Profile.Seal.PROCUREMENT, e.requestId()));
            case ProcurementReopened e ->
                account.with(account.profile()
                        .reopened(Profile.Seal.PROCUREMENT, Profile.Seal.PROCUREMENT_REOPENED, e.causeId()));
            case ProcurementOpened ignored -> account;
            case ProcurementSoftFrozen ignored -> account;
            case ProcurementClosing ignored -> account;
        };
    }

    private static Procurement plan(Procurement procurement, PlanEvent event) {
        return switch (event) {
            case PlanFiled e -> procurement.with(PlanAccount.filed(e));
            case PlanApproved e -> procurement.plan(e.plan(), plan -> plan.become(PlanAccount.Status.APPROVED));
            case PlanRejected e -> procurement.plan(e.plan(), plan -> plan.become(PlanAccount.Status.REJECTED));
        };
    }

    private static Procurement contract(Procurement procurement, ContractEvent event, LocalDate on) {
        return switch (event) {
            case ContractSigned e -> procurement.with(ContractAccount.signed(e, on));
            case ContractContinued e -> procurement.with(ContractAccount.continued(e, on));
            case ContractFunded e -> become(procurement, e, ContractAccount.Status.FUNDED);
            case ContractAmended e -> procurement.contract(e.contract(), contract -> contract.amend(e));
            case AcceptanceRecorded e ->
                procurement.contract(e.contract(), contract -> contract.accept(e.acceptedFen()));
            case ContractCompleted e -> become(procurement, e, ContractAccount.Status.COMPLETED);
            case ContractTerminated e -> become(procurement, e, ContractAccount.Status.TERMINATED);
            case ContractBroughtForward e -> broughtForward(procurement, e);
            case ContractFundingRequested ignored -> procurement;
            case ContractFundingRefused ignored -> procurement;
            case ContractAmendmentRequested ignored -> procurement;
            case ContractAmendmentRefused ignored -> procurement;
            case ContractEndRequested ignored -> procurement;
            case ContractEndRefused ignored -> procurement;
            case ContractCarriedOver ignored -> procurement;
        };
    }

    private static Procurement broughtForward(Procurement procurement, ContractBroughtForward event) {
        return procurement.contracts().containsKey(event.contract())
                ? procurement.contract(event.contract(), contract -> contract.broughtForward(event.standing()))
                : procurement;
    }

    private static Procurement become(Procurement procurement, ContractEvent event, ContractAccount.Status status) {
        return procurement.contract(event.contract(), contract -> contract.become(status));
    }
}
