package org.budgetyear.standalone.demo;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.budgetyear.model.code.UnitCode;
import org.budgetyear.model.money.Money;
import org.budgetyear.standalone.ledger.Ledger;

/** What the finance bureau posts: years, projects, lines, budgets and their changes, ceilings, last year's figures. */
final class BureauPostings {

    private static final Posting.Actor BUREAU = new Posting.Actor("finance-bureau", "bureau");

    private final Ledger ledger;
    private final LocalDate start;

    /** @param start the accounting date of all that opens the year */
    BureauPostings(Ledger ledger, LocalDate start) {
        this.ledger = ledger;
        this.start = start;
    }

    /** All that opens the year, in an order in which nothing names what is not there. */
    List<Posting> opening() {
        List<Posting> postings = new ArrayList<>();
        Ledger.Year year = ledger.year();
        postings.add(first(
                year.department(),
                "open-department-year",
                "year.json",
                Map.of("departmentName", year.departmentName(), "tableSet", year.tableSet())));
        for (Ledger.Unit unit : ledger.units()) {
            postings.add(first(unit.code(), "open-year", "units:" + unit.row(), openYear(unit)));
        }
        for (Ledger.Project row : ledger.projects()) {
            Map<String, Object> data = Map.of("project", row.code(), "name", row.name());
            postings.add(first(row.unit(), "register-project", "projects:" + row.row(), data));
        }
        addLines(postings);
        for (Ledger.Ceiling row : ledger.ceilings()) {
            Map<String, Object> data = Map.of("item", row.item(), "amountFen", row.amount());
            postings.add(first(row.unit(), "set-three-public-ceiling", "three-public-budget:" + row.row(), data));
        }
        for (Ledger.PriorYearFigure row : ledger.priorYear()) {
            Map<String, Object> data = Map.of("metric", row.metric(), "amountFen", row.amount());
            postings.add(first(year.department(), "record-prior-year-figure", "prior-year:" + row.row(), data));
        }
        return postings;
    }

    private Map<String, Object> openYear(Ledger.Unit unit) {
        return Map.of(
                "unitName", unit.name(),
                "kind", unit.kind(),
                "department", ledger.year().department(),
                "recognition", ledger.year().recognition(),
                "directPosting", true);
    }

    private void addLines(List<Posting> postings) {
        Set<String> opened = new HashSet<>();
        for (Ledger.OpenedLine row : ledger.openedLines()) {
            opened.add(row.unit() + "|" + row.line());
            Map<String, Object> data = Map.of("line", row.line());
            postings.add(first(row.unit(), "open-line", "zero-fund-lines:" + row.row(), data));
        }
        for (Ledger.CarryOver row : ledger.carryOvers()) {
            opened.add(row.unit() + "|" + row.line());
            Map<String, Object> data = Map.of("line", row.line(), "amountFen", row.opening());
            postings.add(first(row.unit(), "carry-over-quota", "carry-over:" + row.row(), data));
        }
        for (Ledger.Quota row : ledger.quotas()) {
            if (row.opening().isPositive()) {
                Map<String, Object> data = Map.of("line", row.line(), "amountFen", row.opening());
                postings.add(first(row.unit(), "issue-quota", "quotas:" + row.row(), data));
            } else if (row.change().isZero() && opened.add(row.unit() + "|" + row.line())) {
                postings.add(first(row.unit(), "open-line", "quotas:" + row.row(), Map.of("line", row.line())));
            }
        }
    }

    /** The net change of a line's budget: a supplement or a cut. */
    Posting change(YearPlan.Change change) {
        Ledger.Quota row = change.quota();
        Money amount = row.change().isNegative() ? row.change().negate() : row.change();
        String command = row.change().isNegative() ? "cut-quota" : "supplement-quota";
        Map<String, Object> data = Map.of("line", row.line(), "amountFen", amount);
        return posting(row.unit(), command, "quotas:" + row.row(), change.date(), data);
    }

    /** The end of the unit's year. */
    Posting seal(Ledger.Unit unit) {
        LocalDate end = ledger.year().fiscalYear().lastDay();
        return posting(unit.code(), "seal-year", "units:" + unit.row(), end, Map.of());
    }

    private Posting first(UnitCode unit, String command, String source, Map<String, Object> data) {
        return posting(unit, command, source, start, data);
    }

    private Posting posting(UnitCode unit, String command, String source, LocalDate date, Map<String, Object> data) {
        return new Posting(
                Posting.Context.APPROPRIATIONS,
                unit,
                ledger.year().fiscalYear(),
                command,
                "ledger:" + source + ":" + command,
                date,
                "账簿〔%s〕%s".formatted(ledger.year().fiscalYear(), source),
                BUREAU,
                data);
    }
}
