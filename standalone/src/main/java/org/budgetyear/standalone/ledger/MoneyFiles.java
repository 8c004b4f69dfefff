package org.budgetyear.standalone.ledger;

import java.time.LocalDate;
import java.util.List;
import org.budgetyear.model.line.Fund;
import org.budgetyear.model.line.Nature;
import org.budgetyear.model.line.QuotaLine;

/** The files that say what went out and came in: payments and receipts. */
final class MoneyFiles {

    private static final String[] WHOLE_PAYMENT = {
        "unit", "fund", "function", "nature", "project", "economic", "amount_yuan", "date", "payee", "contract"
    };

    private final Registers registers;

    MoneyFiles(Registers registers) {
        this.registers = registers;
    }

    FileForm<Ledger.Payment> payments() {
        return new FileForm<>(
                "payments.csv",
                true,
                List.of(
                        registers.unit(),
                        Column.of("fund", CellForm.oneOf(Fund.values())),
                        registers.function(),
                        Column.of("nature", CellForm.oneOf(Nature.values())),
                        Registers.project(),
                        registers.economic(),
                        Column.of("amount_yuan", CellForm.amountAboveZero()),
                        Column.mayBeLeftOut("voucher", CellForm.text()),
                        Column.mayBeLeftOut(
                                "date", CellForm.dateOf(registers.year().value())),
                        Column.mayBeLeftOut("payee", CellForm.text()),
                        Column.mayBeLeftOut("contract", CellForm.text())),
                MoneyFiles::identity,
                this::payment);
    }

    /** A voucher is used once in a unit's year; without one, a row that says the same again is taken for a slip. */
    private static String identity(CsvRow row) {
        return row.text("voucher").isEmpty() ? row.joined(WHOLE_PAYMENT) : row.joined("unit", "voucher");
    }

    private Ledger.Payment payment(CsvRow row) {
        QuotaLine line = row.line();
        registers.requireProject(row);
        String date = row.textOrNull("date");
        return new Ledger.Payment(
                row.number(),
                row.unit(),
                line,
                row.economic(),
                row.money("amount_yuan"),
                row.textOrNull("voucher"),
                date == null ? null : LocalDate.parse(date),
                row.textOrNull("payee"),
                row.textOrNull("contract"));
    }

    /** The fund may be left empty: it is the source that says where the money comes from. */
    FileForm<Ledger.Receipt> receipts() {
        return new FileForm<>(
                "receipts.csv",
                false,
                List.of(
                        registers.unit(),
                        Column.of(
                                "source",
                                CellForm.oneOf(
                                        Fund.SUPERIOR_SUBSIDY,
                                        Fund.INSTITUTIONAL,
                                        Fund.BUSINESS,
                                        Fund.AFFILIATED_REMITTANCE,
                                        Fund.OTHER)),
                        Column.of("fund", CellForm.oneOf(Fund.values()).orEmpty()),
                        registers.function(),
                        Column.of("amount_yuan", CellForm.amountAboveZero())),
                row -> row.joined("unit", "source", "fund", "function", "amount_yuan"),
                row -> new Ledger.Receipt(
                        row.number(),
                        row.unit(),
                        Fund.valueOf(row.text("source")),
                        row.function(),
                        row.money("amount_yuan")));
    }
}
