package org.budgetyear.finalaccounts.table;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.budgetyear.finalaccounts.book.Count;
import org.budgetyear.finalaccounts.book.Counted;
import org.budgetyear.finalaccounts.book.DepartmentBook;
import org.budgetyear.finalaccounts.book.Fact;
import org.budgetyear.finalaccounts.book.Measure;
import org.budgetyear.finalaccounts.book.UnitBook;
import org.budgetyear.finalaccounts.book.UnitRecords;
import org.budgetyear.model.code.EconomicCode;
import org.budgetyear.model.code.FiscalYear;
import org.budgetyear.model.code.FunctionCode;
import org.budgetyear.model.code.ProjectCode;
import org.budgetyear.model.code.UnitCode;
import org.budgetyear.model.line.Fund;
import org.budgetyear.model.line.Nature;
import org.budgetyear.model.line.ThreePublicItem;
import org.budgetyear.model.line.UnitKind;
import org.budgetyear.model.money.Money;
import org.jspecify.annotations.Nullable;

/** A department's book in the making, with one unit to which facts are added. */
public final class TestBook {

    public static final UnitCode UNIT = new UnitCode("701001");

    private final int year;
    private final List<Fact> facts = new ArrayList<>();
    private final List<Count> counts = new ArrayList<>();
    private final Map<String, Money> prior = new HashMap<>();
    private final Map<ThreePublicItem, Money> ceilings = new HashMap<>();
    private UnitRecords records = UnitRecords.NONE;
    private final List<UnitBook> others = new ArrayList<>();

    /** Of 2017. */
    public TestBook() {
        this(2017);
    }

    /** @param year also the table set */
    public TestBook(int year) {
        this.year = year;
    }

    /** Spending, received when it was paid. */
    public TestBook spend(Fund fund, String function, Nature nature, String economic, long fen) {
        add(Measure.RECEIPT, fund, function, nature, economic, fen);
        return add(Measure.SPEND, fund, function, nature, economic, fen);
    }

    public TestBook add(Measure measure, Fund fund, String function, Nature nature, String economic, long fen) {
        ProjectCode project = nature == Nature.PROJECT ? new ProjectCode("P01") : null;
        EconomicCode code = measure == Measure.SPEND ? new EconomicCode(economic) : null;
        facts.add(new Fact(UNIT, measure, fund, new FunctionCode(function), nature, project, code, Money.ofFen(fen)));
        return this;
    }

    public TestBook openedLine(Fund fund, String function) {
        facts.add(new Fact(UNIT, Measure.LINE, fund, new FunctionCode(function), Nature.BASIC, null, null, Money.ZERO));
        return this;
    }

    public TestBook receipt(Fund fund, String function, long fen) {
        facts.add(
                new Fact(UNIT, Measure.RECEIPT, fund, new FunctionCode(function), null, null, null, Money.ofFen(fen)));
        return this;
    }

    public TestBook ceiling(ThreePublicItem item, long fen) {
        ceilings.put(item, Money.ofFen(fen));
        return this;
    }

    public TestBook count(Counted of, @Nullable String kind, long number) {
        counts.add(new Count(of, kind, number));
        return this;
    }

    public TestBook records(UnitRecords recorded) {
        records = recorded;
        return this;
    }

    public TestBook prior(String metric, long fen) {
        prior.put(metric, Money.ofFen(fen));
        return this;
    }

    public TestBook withUnit(UnitBook other) {
        others.add(other);
        return this;
    }

    public UnitBook unit(String code, UnitKind kind) {
        return new UnitBook(
                new UnitCode(code),
                "单位" + code,
                kind,
                true,
                List.copyOf(facts),
                List.copyOf(counts),
                Map.copyOf(ceilings),
                Map.of(),
                records);
    }

    public DepartmentBook book() {
        List<UnitBook> units = new ArrayList<>(List.of(unit(UNIT.value(), UnitKind.ADMINISTRATIVE)));
        units.addAll(others);
        return book(units);
    }

    public DepartmentBook book(List<UnitBook> units) {
        return new DepartmentBook(
                new UnitCode("701"), "测试<部门>", new FiscalYear(year), Integer.toString(year), units, Map.copyOf(prior));
    }
}
