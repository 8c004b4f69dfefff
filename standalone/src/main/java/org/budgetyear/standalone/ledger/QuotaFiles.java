package org.budgetyear.standalone.ledger;

import java.util.List;
import org.budgetyear.model.code.NotAccepted;
import org.budgetyear.model.line.Fund;
import org.budgetyear.model.line.Nature;
import org.budgetyear.model.line.QuotaLine;
import org.budgetyear.model.line.ThreePublicItem;
import org.budgetyear.model.money.Money;

/** The files that say what may be spent: quotas, zero-fund lines, carry-over, ceilings. */
final class QuotaFiles {

    private static final String[] LINE = {"unit", "fund", "function", "nature", "project"};
    private static final CellForm FISCAL_FUND =
            CellForm.oneOf(Fund.GENERAL_PUBLIC, Fund.GOVERNMENT_FUND, Fund.STATE_CAPITAL);

    private static final CellForm NATURE_OF_QUOTA = CellForm.oneOf(Nature.BASIC, Nature.PROJECT);

    private final Registers registers;

    QuotaFiles(Registers registers) {
        this.registers = registers;
    }

    FileForm<Ledger.Quota> quotas() {
        return new FileForm<>(
                "quotas.csv",
                true,
                List.of(
                        registers.unit(),
                        Column.of("fund", FISCAL_FUND),
                        registers.function(),
                        Column.of("nature", NATURE_OF_QUOTA),
                        Registers.project(),
                        Column.of("opening_yuan", CellForm.amountOfZeroOrMore()),
                        Column.of("change_yuan", CellForm.amount())),
                row -> row.joined(LINE),
                this::quota);
    }

    private Ledger.Quota quota(CsvRow row) {
        QuotaLine line = row.line();
        registers.requireProject(row);
        Money opening = row.money("opening_yuan");
        Money change = row.money("change_yuan");
        if (opening.plus(change).isNegative()) {
            throw new NotAccepted("change_yuan", "a cut of no more than the opening budget", "不超过年初预算的追减额");
        }
        return new Ledger.Quota(row.number(), row.unit(), line, opening, change);
    }

    FileForm<Ledger.OpenedLine> zeroFundLines() {
        return new FileForm<>(
                "zero-fund-lines.csv",
                false,
                List.of(registers.unit(), Column.of("fund", FISCAL_FUND), registers.function()),
                row -> row.joined("unit", "fund", "function"),
                row -> new Ledger.OpenedLine(
                        row.number(),
                        row.unit(),
                        new QuotaLine(Fund.valueOf(row.text("fund")), row.function(), Nature.BASIC, null)));
    }

    FileForm<Ledger.CarryOver> carryOvers() {
        return new FileForm<>(
                "carry-over.csv",
                false,
                List.of(
                        registers.unit(),
                        Column.of("fund", FISCAL_FUND),
                        registers.function(),
                        Column.of("nature", NATURE_OF_QUOTA),
                        Registers.project(),
                        Column.of("opening_yuan", CellForm.amountAboveZero())),
                row -> row.joined(LINE),
                this::carryOver);
    }

    private Ledger.CarryOver carryOver(CsvRow row) {
        QuotaLine line = row.line();
        registers.requireProject(row);
        return new Ledger.CarryOver(row.number(), row.unit(), line, row.money("opening_yuan"));
    }

    FileForm<Ledger.Ceiling> ceilings() {
        return new FileForm<>(
                "three-public-budget.csv",
                false,
                List.of(
                        registers.unit(),
                        Column.of("item", CellForm.oneOf(ThreePublicItem.values())),
                        Column.of("amount_yuan", CellForm.amountOfZeroOrMore())),
                row -> row.joined("unit", "item"),
                row -> new Ledger.Ceiling(
                        row.number(), row.unit(), ThreePublicItem.valueOf(row.text("item")), row.money("amount_yuan")));
    }
}
