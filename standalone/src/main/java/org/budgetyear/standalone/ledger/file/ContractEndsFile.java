package org.budgetyear.standalone.ledger.file;

import static org.budgetyear.standalone.ledger.form.Posting.Context.PROCUREMENT;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.budgetyear.model.code.NotAccepted;
import org.budgetyear.model.code.UnitCode;
import org.budgetyear.model.contract.ContractEnd;
import org.budgetyear.standalone.ledger.form.CellForm;
import org.budgetyear.standalone.ledger.form.Column;
import org.budgetyear.standalone.ledger.form.FileForm;
import org.budgetyear.standalone.ledger.form.Ledger;
import org.budgetyear.standalone.ledger.form.LedgerFile;
import org.budgetyear.standalone.ledger.form.Row;
import org.budgetyear.standalone.ledger.form.YearPostings;

/** Contracts that ended in the year: when all was accepted and paid, or before. */
public final class ContractEndsFile implements LedgerFile<ContractEndsFile.End> {

    /** @param reason why it was ended before it was fulfilled; empty otherwise */
    public record End(int row, UnitCode unit, String contract, ContractEnd end, LocalDate date, String reason) {}

    @Override
    public String name() {
        return "contract-ends.csv";
    }

    @Override
    public String meaningZh() {
        return "合同完结与终止";
    }

    @Override
    public Class<End> rowType() {
        return End.class;
    }

    @Override
    public FileForm<End> form(Ledger before) {
        Registers registers = new Registers(before);
        return new FileForm<>(
                List.of(
                        registers.unit(),
                        Column.of("contract", "合同编号", CellForm.text()),
                        Column.of("end", "完结或终止", CellForm.oneOf(ContractEnd.values())),
                        Column.of("date", "日期", CellForm.dateOf(registers.year().value())),
                        Column.of("reason", "终止原因，完结留空", CellForm.text().orEmpty())),
                row -> row.joined("unit", "contract"),
                row -> end(row, before));
    }

    private static End end(Row row, Ledger before) {
        ContractEnd end = ContractEnd.valueOf(row.text("end"));
        if ((end == ContractEnd.TERMINATION) == row.text("reason").isEmpty()) {
            throw new NotAccepted("reason", "the reason of a termination, and nothing else", "终止须填原因，完结留空");
        }
        return new End(
                row.number(),
                row.unit(),
                ContractsFile.requireContract(row, before),
                end,
                LocalDate.parse(row.text("date")),
                row.text("reason"));
    }

    @Override
    public void post(Ledger ledger, YearPostings year) {
        Postings postings = Postings.of(ledger);
        for (End row : ledger.rows(End.class)) {
            String command = switch (row.end()) {
                case COMPLETION -> "complete-contract";
                case TERMINATION -> "terminate-contract";
            };
            Map<String, Object> data = row.end() == ContractEnd.COMPLETION
                    ? Map.of("contract", row.contract())
                    : Map.of("contract", row.contract(), "reason", row.reason());
            year.dated(postings.byUnit(
                    PROCUREMENT, row.unit(), "unit-clerk", command, source(row.row()), row.date(), data));
        }
    }
}
