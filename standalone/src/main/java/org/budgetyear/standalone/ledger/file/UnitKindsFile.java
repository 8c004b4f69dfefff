package org.budgetyear.standalone.ledger.file;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.budgetyear.model.code.UnitCode;
import org.budgetyear.model.line.UnitKind;
import org.budgetyear.standalone.ledger.form.CellForm;
import org.budgetyear.standalone.ledger.form.Column;
import org.budgetyear.standalone.ledger.form.FileForm;
import org.budgetyear.standalone.ledger.form.Ledger;
import org.budgetyear.standalone.ledger.form.LedgerFile;
import org.budgetyear.standalone.ledger.form.YearPostings;

/** Units that become another kind of unit in the year. */
public final class UnitKindsFile implements LedgerFile<UnitKindsFile.Change> {

    /** What a unit becomes, and from which day on. */
    public record Change(int row, UnitCode unit, UnitKind kind, LocalDate effectiveFrom) {}

    @Override
    public String name() {
        return "unit-kinds.csv";
    }

    @Override
    public String meaningZh() {
        return "年中单位性质变更";
    }

    @Override
    public Class<Change> rowType() {
        return Change.class;
    }

    @Override
    public FileForm<Change> form(Ledger before) {
        Registers registers = new Registers(before);
        int year = registers.year().value();
        CellForm firstOfMonth = CellForm.matching(
                cell -> LocalDate.parse(cell).getYear() == year
                        && LocalDate.parse(cell).getDayOfMonth() == 1,
                "the first day of a month such as " + year + "-07-01",
                "本年度某月第一日，如 " + year + "-07-01");
        return new FileForm<>(
                List.of(
                        registers.unit(),
                        Column.of("kind", "变更后的单位性质", CellForm.oneOf(UnitKind.values())),
                        Column.of("effective_from", "生效日期（某月第一日）", firstOfMonth)),
                row -> row.joined("unit", "effective_from"),
                row -> new Change(
                        row.number(),
                        row.unit(),
                        UnitKind.valueOf(row.text("kind")),
                        LocalDate.parse(row.text("effective_from"))));
    }

    @Override
    public void post(Ledger ledger, YearPostings year) {
        Postings postings = Postings.of(ledger);
        for (Change row : ledger.rows(Change.class)) {
            Map<String, Object> data = Map.of("kind", row.kind(), "effectiveFrom", row.effectiveFrom());
            year.dated(postings.byBureau(row.unit(), "change-unit-kind", source(row.row()), row.effectiveFrom(), data));
        }
    }
}
