package org.budgetyear.standalone.ledger.file;

import static org.budgetyear.standalone.ledger.form.Posting.Context.PROCUREMENT;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.budgetyear.model.code.UnitCode;
import org.budgetyear.model.money.Money;
import org.budgetyear.standalone.ledger.form.CellForm;
import org.budgetyear.standalone.ledger.form.Column;
import org.budgetyear.standalone.ledger.form.FileForm;
import org.budgetyear.standalone.ledger.form.Ledger;
import org.budgetyear.standalone.ledger.form.LedgerFile;
import org.budgetyear.standalone.ledger.form.YearPostings;

/** What was accepted of contracts, for so much of their prices. */
public final class AcceptancesFile implements LedgerFile<AcceptancesFile.Acceptance> {

    /** An acceptance by its number. */
    public record Acceptance(
            int row, UnitCode unit, String contract, String acceptance, Money amount, LocalDate date) {}

    @Override
    public String name() {
        return "acceptances.csv";
    }

    @Override
    public String meaningZh() {
        return "合同验收";
    }

    @Override
    public Class<Acceptance> rowType() {
        return Acceptance.class;
    }

    @Override
    public FileForm<Acceptance> form(Ledger before) {
        Registers registers = new Registers(before);
        return new FileForm<>(
                List.of(
                        registers.unit(),
                        Column.of("contract", "合同编号", CellForm.text()),
                        Column.of("acceptance", "验收单编号", CellForm.text()),
                        Column.of("amount_yuan", "验收金额（元）", CellForm.amountAboveZero()),
                        Column.of(
                                "date", "验收日期", CellForm.dateOf(registers.year().value()))),
                row -> row.joined("unit", "acceptance"),
                row -> new Acceptance(
                        row.number(),
                        row.unit(),
                        ContractsFile.requireContract(row, before),
                        row.text("acceptance"),
                        row.money("amount_yuan"),
                        LocalDate.parse(row.text("date"))));
    }

    @Override
    public void post(Ledger ledger, YearPostings year) {
        Postings postings = Postings.of(ledger);
        for (Acceptance row : ledger.rows(Acceptance.class)) {
            Map<String, Object> data =
                    Map.of("contract", row.contract(), "acceptance", row.acceptance(), "amountFen", row.amount());
            year.dated(postings.byUnit(
                    PROCUREMENT, row.unit(), "unit-clerk", "record-acceptance", source(row.row()), row.date(), data));
        }
    }
}
