package org.budgetyear.standalone.ledger;

import java.util.List;

/** Last year's figures, and the files of services that are not there yet: these are checked and counted. */
final class OtherFiles {

    private OtherFiles() {}

    static FileForm<Ledger.PriorYearFigure> priorYear() {
        CellForm metric = CellForm.matching(
                cell -> cell.matches("[a-z][a-z0-9_]*(\\.[A-Za-z0-9_]+)*"),
                "the name of a figure such as expense.basic",
                "指标名称，如 expense.basic");
        return new FileForm<>(
                "prior-year.csv",
                false,
                List.of(Column.of("metric", metric), Column.of("amount_yuan", CellForm.amountOfZeroOrMore())),
                row -> row.text("metric"),
                row -> new Ledger.PriorYearFigure(row.number(), row.text("metric"), row.money("amount_yuan")));
    }

    /** Two contracts may have the same amount, so rows may repeat. */
    static FileForm<Integer> contracts(Registers registers) {
        return new FileForm<>(
                "contracts.csv",
                false,
                List.of(
                        registers.unit(),
                        Column.of("kind", CellForm.oneOf(ContractKind.values())),
                        Column.of("supplier_size", CellForm.oneOf(SupplierSize.values())),
                        Column.of("amount_yuan", CellForm.amountAboveZero())),
                row -> "",
                CsvRow::number);
    }

    static FileForm<Integer> assets(Registers registers) {
        return new FileForm<>(
                "assets.csv",
                false,
                List.of(
                        registers.unit(),
                        Column.of("kind", CellForm.oneOf(AssetKind.values())),
                        Column.of("use", CellForm.text()),
                        Column.of("count", CellForm.count())),
                row -> row.joined("unit", "kind", "use"),
                CsvRow::number);
    }

    private enum ContractKind {
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

    private enum AssetKind {
        VEHICLE,
        GENERAL_EQUIPMENT,
        SPECIAL_EQUIPMENT
    }
}
