package org.budgetyear.standalone.ledger.file;

import java.util.List;
import org.budgetyear.standalone.ledger.form.CellForm;
import org.budgetyear.standalone.ledger.form.Column;
import org.budgetyear.standalone.ledger.form.FileForm;
import org.budgetyear.standalone.ledger.form.Ledger;
import org.budgetyear.standalone.ledger.form.LedgerFile;
import org.budgetyear.standalone.ledger.form.YearPostings;

/** Procurement contracts that were signed in the year. No service takes them yet: they are checked only. */
public final class ContractsFile implements LedgerFile<ContractsFile.Contract> {

    private enum Kind {
        GOODS,
        WORKS,
        SERVICES
    }

    private enum SupplierSize {
        LARGE,
        MEDIUM,
        SMALL,
        MICRO
    }

    /** A contract, by its row. */
    public record Contract(int row) {}

    @Override
    public String name() {
        return "contracts.csv";
    }

    @Override
    public String meaningZh() {
        return "政府采购合同";
    }

    @Override
    public Class<Contract> rowType() {
        return Contract.class;
    }

    @Override
    public FileForm<Contract> form(Ledger before) {
        Registers registers = new Registers(before);
        return new FileForm<>(
                List.of(
                        registers.unit(),
                        Column.of("kind", "类别：货物、工程、服务", CellForm.oneOf(Kind.values())),
                        Column.of("supplier_size", "供应商规模：大、中、小、微", CellForm.oneOf(SupplierSize.values())),
                        Column.of("amount_yuan", "合同金额（元）", CellForm.amountAboveZero())),
                // Two contracts may have the same amount, so rows may repeat.
                row -> "",
                row -> new Contract(row.number()));
    }

    @Override
    public void post(Ledger ledger, YearPostings year) {}
}
