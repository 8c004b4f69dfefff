package org.budgetyear.standalone.ledger;

import java.time.LocalDate;
import java.util.List;
import org.budgetyear.model.code.EconomicCode;
import org.budgetyear.model.code.FiscalYear;
import org.budgetyear.model.code.FunctionCode;
import org.budgetyear.model.code.ProjectCode;
import org.budgetyear.model.code.UnitCode;
import org.budgetyear.model.line.Fund;
import org.budgetyear.model.line.QuotaLine;
import org.budgetyear.model.line.Recognition;
import org.budgetyear.model.line.ThreePublicItem;
import org.budgetyear.model.line.UnitKind;
import org.budgetyear.model.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * A department's year: what its units' books say. A row number is that of its file, the header being row 1.
 *
 * @param contracts how many rows contracts.csv has; no service takes them yet
 * @param assets how many rows assets.csv has; no service takes them yet
 */
public record Ledger(
        Year year,
        List<Unit> units,
        List<Project> projects,
        List<Quota> quotas,
        List<OpenedLine> openedLines,
        List<CarryOver> carryOvers,
        List<Ceiling> ceilings,
        List<Payment> payments,
        List<Receipt> receipts,
        List<PriorYearFigure> priorYear,
        int contracts,
        int assets) {

    /** The year's settings. */
    public record Year(
            FiscalYear fiscalYear,
            UnitCode department,
            String departmentName,
            String tableSet,
            Recognition recognition) {}

    public record Unit(int row, UnitCode code, String name, UnitKind kind) {}

    public record Project(int row, UnitCode unit, ProjectCode code, String name) {}

    /** A line's opening budget and the net change in the year; the change is negative for a cut. */
    public record Quota(int row, UnitCode unit, QuotaLine line, Money opening, Money change) {}

    /** A line opened with no money. */
    public record OpenedLine(int row, UnitCode unit, QuotaLine line) {}

    public record CarryOver(int row, UnitCode unit, QuotaLine line, Money opening) {}

    /** The opening budget of one of the three public expenses. */
    public record Ceiling(int row, UnitCode unit, ThreePublicItem item, Money amount) {}

    /**
     * A payment, or, without voucher and date, a year's payments of one kind in one sum.
     *
     * @param amount more than zero
     */
    public record Payment(
            int row,
            UnitCode unit,
            QuotaLine line,
            EconomicCode economic,
            Money amount,
            @Nullable String voucher,
            @Nullable LocalDate date,
            @Nullable String payee,
            @Nullable String contract) {}

    /** Income that is no fiscal appropriation. */
    public record Receipt(int row, UnitCode unit, Fund source, FunctionCode function, Money amount) {}

    /** A figure of last year's accounts. */
    public record PriorYearFigure(int row, String metric, Money amount) {}
}
