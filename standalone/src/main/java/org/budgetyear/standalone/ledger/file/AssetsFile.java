package org.budgetyear.standalone.ledger.file;

import java.util.List;
import org.budgetyear.standalone.ledger.form.CellForm;
import org.budgetyear.standalone.ledger.form.Column;
import org.budgetyear.standalone.ledger.form.FileForm;
import org.budgetyear.standalone.ledger.form.Ledger;
import org.budgetyear.standalone.ledger.form.LedgerFile;
import org.budgetyear.standalone.ledger.form.YearPostings;

/** The asset register at the end of the year. No service takes it yet: it is checked only. */
public final class AssetsFile implements LedgerFile<AssetsFile.Asset> {

    private enum Kind {
        VEHICLE,
        GENERAL_EQUIPMENT,
        SPECIAL_EQUIPMENT
    }

    /** Assets of one kind and use, by their row. */
    public record Asset(int row) {}

    @Override
    public String name() {
        return "assets.csv";
    }

    @Override
    public String meaningZh() {
        return "12 月 31 日资产";
    }

    @Override
    public Class<Asset> rowType() {
        return Asset.class;
    }

    @Override
    public FileForm<Asset> form(Ledger before) {
        Registers registers = new Registers(before);
        return new FileForm<>(
                List.of(
                        registers.unit(),
                        Column.of("kind", "类别：车辆、通用设备、专用设备", CellForm.oneOf(Kind.values())),
                        Column.of("use", "用途", CellForm.text()),
                        Column.of("count", "数量", CellForm.count())),
                row -> row.joined("unit", "kind", "use"),
                row -> new Asset(row.number()));
    }

    @Override
    public void post(Ledger ledger, YearPostings year) {}
}
