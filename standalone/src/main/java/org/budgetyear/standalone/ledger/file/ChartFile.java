package org.budgetyear.standalone.ledger.file;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.budgetyear.model.chart.ChartOfAccounts;
import org.budgetyear.model.code.NotAccepted;
import org.budgetyear.standalone.ledger.form.CellForm;
import org.budgetyear.standalone.ledger.form.Column;
import org.budgetyear.standalone.ledger.form.FileForm;
import org.budgetyear.standalone.ledger.form.Ledger;
import org.budgetyear.standalone.ledger.form.LedgerFile;
import org.budgetyear.standalone.ledger.form.YearPostings;

/**
 * The year's chart of accounts, where the bureau has loaded one; without the file the chart that comes with the project
 * holds. The first digit tells the classification of a code: 2 functional, 3 departmental economic, 5 government economic.
 */
public final class ChartFile implements LedgerFile<ChartFile.Code> {

    private static final String DEPARTMENTAL = "3";
    private static final String GOVERNMENT = "5";

    /** A code of any level, with its name. */
    public record Code(String code, String name) {}

    /** The whole chart that a ledger has, if it has one. */
    public static Optional<ChartOfAccounts> chart(Ledger ledger) {
        SortedMap<String, String> names = new TreeMap<>();
        ledger.rows(Code.class).forEach(row -> names.put(row.code(), row.name()));
        return names.isEmpty()
                ? Optional.empty()
                : Optional.of(new ChartOfAccounts(
                        names.headMap(DEPARTMENTAL),
                        names.subMap(DEPARTMENTAL, GOVERNMENT),
                        names.tailMap(GOVERNMENT)));
    }

    @Override
    public String name() {
        return "chart.csv";
    }

    @Override
    public String meaningZh() {
        return "政府收支分类科目（财政部门下发的，省略即用内置科目）";
    }

    @Override
    public Class<Code> rowType() {
        return Code.class;
    }

    @Override
    public FileForm<Code> form(Ledger before) {
        Set<String> above = new HashSet<>();
        return new FileForm<>(
                List.of(
                        Column.of(
                                "code",
                                "科目编码，各级都列，上级在前",
                                CellForm.matching(
                                        cell -> cell.matches("2\\d{2}(\\d{2}(\\d{2})?)?|[35]\\d{2}(\\d{2})?"),
                                        "3, 5 or 7 digits that begin with 2, or 3 or 5 digits that begin with 3 or 5",
                                        "以 2 开头的 3、5 或 7 位数字，或以 3、5 开头的 3 或 5 位数字")),
                        Column.of("name", "科目名称", CellForm.name())),
                row -> row.text("code"),
                row -> {
                    String code = row.text("code");
                    if (code.length() > 3 && !above.contains(code.substring(0, code.length() - 2))) {
                        throw new NotAccepted(
                                "code", "a code whose higher level stands in a row before", "前面各行已列其上级的科目");
                    }
                    above.add(code);
                    return new Code(code, row.text("name"));
                });
    }

    /** Nothing is posted in a unit's year: the chart is loaded before, whole. */
    @Override
    public void post(Ledger ledger, YearPostings year) {}
}
