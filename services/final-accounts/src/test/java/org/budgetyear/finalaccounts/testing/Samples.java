package org.budgetyear.finalaccounts.testing;

import org.budgetyear.model.appropriations.DepartmentYearOpened;
import org.budgetyear.model.appropriations.QuotaIssued;
import org.budgetyear.model.appropriations.YearOpened;
import org.budgetyear.model.code.EconomicCode;
import org.budgetyear.model.code.FunctionCode;
import org.budgetyear.model.code.ProjectCode;
import org.budgetyear.model.line.Fund;
import org.budgetyear.model.line.Nature;
import org.budgetyear.model.line.QuotaLine;
import org.budgetyear.model.line.Recognition;
import org.budgetyear.model.line.UnitKind;
import org.budgetyear.model.money.Money;
import org.budgetyear.model.payments.PaymentCleared;
import org.budgetyear.model.payments.PaymentRequested;
import org.jspecify.annotations.Nullable;

/** Events and their parts, as short as tests need them. */
public final class Samples {

    public static final QuotaLine BASIC = line(Fund.GENERAL_PUBLIC, "2010301", null);
    public static final QuotaLine PROJECT = line(Fund.GENERAL_PUBLIC, "2010301", "P01");
    public static final QuotaLine OWN_MONEY = line(Fund.OTHER, "2010301", null);
    public static final EconomicCode WAGES = new EconomicCode("30101");
    public static final EconomicCode OFFICE = new EconomicCode("30201");

    private Samples() {}

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

    /** The clearing of a payment that was requested. */
    public static PaymentCleared cleared(QuotaLine line, long fen) {
        return new PaymentCleared("v-" + fen, line, OFFICE, fen(fen), "某公司", null, false);
    }
}
