package org.budgetyear.finalaccounts.testing;

import java.time.LocalDate;
import java.util.List;
import org.budgetyear.model.appropriations.DepartmentYearOpened;
import org.budgetyear.model.appropriations.QuotaIssued;
import org.budgetyear.model.appropriations.YearOpened;
import org.budgetyear.model.assets.Acquisition;
import org.budgetyear.model.assets.Asset;
import org.budgetyear.model.assets.AssetEvent;
import org.budgetyear.model.assets.AssetKind;
import org.budgetyear.model.assets.AssetRegistered;
import org.budgetyear.model.assets.PaidBy;
import org.budgetyear.model.assets.RegistrationDue;
import org.budgetyear.model.assets.StocktakeAdjustment;
import org.budgetyear.model.assets.StocktakeRecorded;
import org.budgetyear.model.code.EconomicCode;
import org.budgetyear.model.code.FiscalYear;
import org.budgetyear.model.code.FunctionCode;
import org.budgetyear.model.code.ProjectCode;
import org.budgetyear.model.contract.ContractShare;
import org.budgetyear.model.contract.ContractTerms;
import org.budgetyear.model.contract.ProcurementKind;
import org.budgetyear.model.contract.SchedulePart;
import org.budgetyear.model.contract.SupplierSize;
import org.budgetyear.model.line.Fund;
import org.budgetyear.model.line.Nature;
import org.budgetyear.model.line.QuotaLine;
import org.budgetyear.model.line.Recognition;
import org.budgetyear.model.line.UnitKind;
import org.budgetyear.model.money.Money;
import org.budgetyear.model.payments.ContractReserved;
import org.budgetyear.model.payments.PaymentCleared;
import org.budgetyear.model.payments.PaymentRequested;
import org.budgetyear.model.procurement.ContractSigned;
import org.jspecify.annotations.Nullable;

/** Events and their parts, as short as tests need them. */
public final class Samples {

    public static final QuotaLine BASIC = line(Fund.GENERAL_PUBLIC, "2010301", null);
    public static final QuotaLine PROJECT = line(Fund.GENERAL_PUBLIC, "2010301", "P01");
    public static final QuotaLine OWN_MONEY = line(Fund.OTHER, "2010301", null);
    public static final EconomicCode WAGES = new EconomicCode("30101");
    public static final EconomicCode OFFICE = new EconomicCode("30201");

    private Samples() {}

    /** A car bought for less than was paid, chairs that were there before, one of which was lost. */
    public static AssetEvent[] assetEvents() {
        Asset car = new Asset("CL-1", AssetKind.VEHICLE, "轿车", 1, fen(168_000_00), "OTHER", true);
        Asset chairs = new Asset("JJ-1", AssetKind.OTHER, "椅子", 10, fen(300_00), null, true);
        FiscalYear year = SampleLog.UNIT.year();
        return new AssetEvent[] {
            new RegistrationDue(year, "v-1", new EconomicCode("31013"), fen(200_000_00), LocalDate.of(2017, 5, 18)),
            new AssetRegistered(car, Acquisition.BOUGHT, List.of(new PaidBy(year, "v-1", fen(168_000_00))), null),
            new AssetRegistered(chairs, Acquisition.OPENING, List.of(), null),
            new StocktakeRecorded("P1", 2, List.of(new StocktakeAdjustment("JJ-1", 10, 9, "丢失")))
        };
    }

    public static QuotaLine line(Fund fund, String function, @Nullable String project) {
        return new QuotaLine(
                fund,
                new FunctionCode(function),
                project == null ? Nature.BASIC : Nature.PROJECT,
                project == null ? null : new ProjectCode(project));
    }

    public static Money fen(long fen) {
        return Money.ofFen(fen);
    }

    public static YearOpened yearOpened(Recognition recognition) {
        return new YearOpened("政务办（本级）", UnitKind.ADMINISTRATIVE, SampleLog.DEPARTMENT.unit(), recognition, true);
    }

    public static DepartmentYearOpened departmentOpened() {
        return new DepartmentYearOpened("政务办", "2017");
    }

    public static QuotaIssued issued(QuotaLine line, long fen) {
        return new QuotaIssued(line, fen(fen));
    }

    /** A payment that was posted cleared. */
    public static PaymentCleared paid(QuotaLine line, EconomicCode economic, long fen) {
        return new PaymentCleared("v-" + fen, line, economic, fen(fen), "某公司", null, true);
    }

    public static PaymentRequested requested(QuotaLine line, long fen) {
        return new PaymentRequested("v-" + fen, line, OFFICE, fen(fen), "某公司", null, "zhang");
    }

    /** A contract of which all is to be paid this year, from one line. */
    public static ContractSigned signed(QuotaLine line, long fen) {
        return new ContractSigned(
                "C.1",
                "P1",
                ProcurementKind.SERVICES,
                "某公司",
                SupplierSize.SMALL,
                true,
                fen(fen),
                List.of(new SchedulePart(new FiscalYear(2017), fen(fen), line)),
                fen(fen));
    }

    public static ContractReserved reserved(QuotaLine line, long fen) {
        return new ContractReserved(
                "s1",
                "C.1",
                new ContractTerms("某公司", List.of(new ContractShare(line, fen(fen))), fen(fen), fen(0), fen(0)));
    }

    /** A payment for a contract that was posted cleared. */
    public static PaymentCleared paidFor(String contract, QuotaLine line, long fen) {
        return new PaymentCleared("c-" + fen, line, OFFICE, fen(fen), "某公司", contract, true);
    }

    /** The clearing of a payment that was requested. */
    public static PaymentCleared cleared(QuotaLine line, long fen) {
        return new PaymentCleared("v-" + fen, line, OFFICE, fen(fen), "某公司", null, false);
    }
}
