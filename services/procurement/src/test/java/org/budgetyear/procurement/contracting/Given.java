package org.budgetyear.procurement.contracting;

import java.util.ArrayList;
import java.util.List;
import org.budgetyear.model.code.EconomicCode;
import org.budgetyear.model.code.FiscalYear;
import org.budgetyear.model.code.FunctionCode;
import org.budgetyear.model.contract.ContractEnd;
import org.budgetyear.model.contract.ContractShare;
import org.budgetyear.model.contract.ContractTerms;
import org.budgetyear.model.contract.ProcurementKind;
import org.budgetyear.model.contract.SchedulePart;
import org.budgetyear.model.contract.SupplierSize;
import org.budgetyear.model.line.Fund;
import org.budgetyear.model.line.Nature;
import org.budgetyear.model.line.QuotaLine;
import org.budgetyear.model.money.Money;
import org.budgetyear.model.procurement.AcceptanceRecorded;
import org.budgetyear.model.procurement.ContractEndRequested;
import org.budgetyear.model.procurement.ContractFunded;
import org.budgetyear.model.procurement.ContractFundingRequested;
import org.budgetyear.model.procurement.ContractSigned;
import org.budgetyear.model.procurement.PlanApproved;
import org.budgetyear.model.procurement.PlanFiled;
import org.budgetyear.model.procurement.ProcurementBudgetSet;
import org.budgetyear.model.procurement.ProcurementEvent;
import org.budgetyear.model.procurement.ProcurementOpened;
import org.budgetyear.procurement.command.ProcurementCommand;
import org.budgetyear.runtime.testing.Scenario;

/** What has happened before, in the words of the tests. Amounts are texts in yuan. */
final class Given {

    static final FiscalYear YEAR = Scenario.UNIT_YEAR.year();
    static final FunctionCode FUNCTION = new FunctionCode("2010301");
    static final EconomicCode ECONOMIC = new EconomicCode("30227");
    static final QuotaLine LINE = new QuotaLine(Fund.GENERAL_PUBLIC, FUNCTION, Nature.BASIC, null);
    static final String SUPPLIER = "某某公司";
    static final ProcurementOpened OPENED = new ProcurementOpened();
    static final ContractFunded FUNDED = new ContractFunded("s-1", "C1");

    private Given() {}

    /** In an open year with a budget of 1,000 for services, of which plan P1 over 800 is approved. */
    static Scenario<ProcurementCommand, ProcurementEvent> planned(ProcurementEvent... events) {
        List<ProcurementEvent> all =
                new ArrayList<>(List.of(OPENED, budget("1000"), filed("P1", "800"), new PlanApproved("P1", "li")));
        all.addAll(List.of(events));
        return given(all.toArray(ProcurementEvent[]::new));
    }

    /** The same with contract C1 over 500, of which 200 is prepaid, 300 due this year and 200 next year. */
    static Scenario<ProcurementCommand, ProcurementEvent> funded(ProcurementEvent... events) {
        List<ProcurementEvent> all = new ArrayList<>(List.of(signed("C1"), asked("s-1", "C1"), FUNDED));
        all.addAll(List.of(events));
        return planned(all.toArray(ProcurementEvent[]::new));
    }

    static Scenario<ProcurementCommand, ProcurementEvent> given(ProcurementEvent... events) {
        return Scenario.given(new ProcurementDecider(), events);
    }

    static Money yuan(String amount) {
        return Money.ofYuan(amount);
    }

    static ProcurementBudgetSet budget(String amount) {
        return new ProcurementBudgetSet(ProcurementKind.SERVICES, yuan(amount));
    }

    static PlanFiled filed(String plan, String amount) {
        return new PlanFiled(plan, ProcurementKind.SERVICES, FUNCTION, ECONOMIC, yuan(amount), "运维", "zhang");
    }

    static SchedulePart thisYear(String amount) {
        return new SchedulePart(YEAR, yuan(amount), LINE);
    }

    static SchedulePart nextYear(String amount) {
        return new SchedulePart(new FiscalYear(YEAR.value() + 1), yuan(amount), null);
    }

    static List<SchedulePart> schedule() {
        return List.of(thisYear("300"), nextYear("200"));
    }

    static ContractSigned signed(String contract) {
        return new ContractSigned(
                contract,
                "P1",
                ProcurementKind.SERVICES,
                SUPPLIER,
                SupplierSize.SMALL,
                true,
                yuan("500"),
                schedule(),
                yuan("200"));
    }

    static ContractFundingRequested asked(String requestId, String contract) {
        return new ContractFundingRequested(requestId, contract, terms("300", "200", "0"));
    }

    static ContractTerms terms(String share, String prepayment, String accepted) {
        return new ContractTerms(
                SUPPLIER, List.of(new ContractShare(LINE, yuan(share))), yuan(prepayment), yuan(accepted), Money.ZERO);
    }

    static AcceptanceRecorded accepted(String acceptance, String amount, String all) {
        return new AcceptanceRecorded("C1", acceptance, yuan(amount), yuan(all));
    }

    static ContractEndRequested ending(String requestId, ContractEnd end) {
        return new ContractEndRequested(requestId, "C1", end, end == ContractEnd.COMPLETION ? null : "违约");
    }
}
