package org.budgetyear.standalone.ledger.file;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.budgetyear.model.code.FunctionCode;
import org.budgetyear.model.code.NotAccepted;
import org.budgetyear.model.code.UnitCode;
import org.budgetyear.model.line.Fund;
import org.budgetyear.model.money.Money;
import org.budgetyear.model.payments.SurplusPurpose;
import org.budgetyear.standalone.ledger.form.CellForm;
import org.budgetyear.standalone.ledger.form.Column;
import org.budgetyear.standalone.ledger.form.FileForm;
import org.budgetyear.standalone.ledger.form.Ledger;
import org.budgetyear.standalone.ledger.form.LedgerFile;
import org.budgetyear.standalone.ledger.form.Posting;
import org.budgetyear.standalone.ledger.form.Row;
import org.budgetyear.standalone.ledger.form.YearPostings;
import org.jspecify.annotations.Nullable;

/** The accumulated surplus: it is opened and used when the year begins, and added to when it is over. */
public final class SurplusFile implements LedgerFile<SurplusFile.Movement> {

    private static final CellForm OWN_FUND = CellForm.oneOf(
            Fund.SUPERIOR_SUBSIDY, Fund.INSTITUTIONAL, Fund.BUSINESS, Fund.AFFILIATED_REMITTANCE, Fund.OTHER);

    /** What happens to the surplus. */
    public enum Kind {
        OPENING,
        USED,
        ALLOCATED
    }

    /**
     * What was accumulated, or what of it was used, or what the year's surplus was allocated to.
     *
     * @param fund null for what was accumulated, which is in no pool
     */
    public record Movement(
            int row,
            UnitCode unit,
            Kind kind,
            @Nullable Fund fund,
            @Nullable FunctionCode function,
            Money amount,
            @Nullable SurplusPurpose purpose) {}

    @Override
    public String name() {
        return "surplus.csv";
    }

    @Override
    public String meaningZh() {
        return "累计结余（事业基金、非财政拨款结余）及其使用、分配";
    }

    @Override
    public Class<Movement> rowType() {
        return Movement.class;
    }

    @Override
    public FileForm<Movement> form(Ledger before) {
        Registers registers = new Registers(before);
        return new FileForm<>(
                List.of(
                        registers.unit(),
                        Column.of("kind", "年初数、弥补收支差额或结余分配", CellForm.oneOf(Kind.values())),
                        Column.of("fund", "资金性质；年初数留空", OWN_FUND.orEmpty()),
                        Column.of(
                                "function",
                                "支出功能分类科目编码（7 位）；年初数留空",
                                registers.function().form().orEmpty()),
                        Column.of("amount_yuan", "金额（元）", CellForm.amountAboveZero()),
                        Column.of(
                                "purpose",
                                "结余分配去向；其他留空",
                                CellForm.oneOf(SurplusPurpose.values()).orEmpty())),
                SurplusFile::identity,
                SurplusFile::movement);
    }

    /** A unit has one opening surplus. */
    private static String identity(Row row) {
        return row.text("kind").equals(Kind.OPENING.name())
                ? row.joined("unit", "kind")
                : row.joined("unit", "kind", "fund", "function", "amount_yuan", "purpose");
    }

    private static Movement movement(Row row) {
        Kind kind = Kind.valueOf(row.text("kind"));
        requireFilled(row, "fund", kind != Kind.OPENING);
        requireFilled(row, "function", kind != Kind.OPENING);
        requireFilled(row, "purpose", kind == Kind.ALLOCATED);
        return new Movement(
                row.number(),
                row.unit(),
                kind,
                kind == Kind.OPENING ? null : Fund.valueOf(row.text("fund")),
                kind == Kind.OPENING ? null : row.function(),
                row.money("amount_yuan"),
                kind == Kind.ALLOCATED ? SurplusPurpose.valueOf(row.text("purpose")) : null);
    }

    private static void requireFilled(Row row, String column, boolean filled) {
        if (row.text(column).isEmpty() == filled) {
            throw new NotAccepted(
                    column,
                    filled ? "not empty in a row of this kind" : "empty in a row of this kind",
                    filled ? "此类行必填" : "此类行须留空");
        }
    }

    @Override
    public void post(Ledger ledger, YearPostings year) {
        Postings postings = Postings.of(ledger);
        List<Movement> rows = ledger.rows(Movement.class);
        for (Kind kind : Kind.values()) {
            rows.stream().filter(row -> row.kind() == kind).forEach(row -> post(postings, year, row));
        }
    }

    private void post(Postings postings, YearPostings year, Movement row) {
        String source = source(row.row());
        Map<String, Object> data = new LinkedHashMap<>();
        switch (row.kind()) {
            case OPENING -> {
                data.put("amountFen", row.amount());
                year.opening(posting(postings, row, "set-opening-surplus", postings.start(), data));
            }
            case USED -> {
                data.put("useNo", source);
                pool(row, data);
                year.opening(posting(postings, row, "use-accumulated-surplus", postings.start(), data));
            }
            case ALLOCATED -> {
                data.put("allocationNo", source);
                pool(row, data);
                data.put("purpose", row.purpose());
                year.closing(posting(postings, row, "allocate-surplus", postings.end(), data));
            }
        }
    }

    private static void pool(Movement row, Map<String, Object> data) {
        data.put("fund", row.fund());
        data.put("function", row.function());
        data.put("amountFen", row.amount());
    }

    private Posting posting(Postings postings, Movement row, String command, LocalDate date, Map<String, Object> data) {
        return postings.byUnit(row.unit(), "unit-clerk", command, source(row.row()), date, data);
    }
}
