package org.budgetyear.finalaccounts.figure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.budgetyear.finalaccounts.book.Counted;
import org.budgetyear.finalaccounts.book.LabelledAmount;
import org.budgetyear.finalaccounts.book.Measure;
import org.budgetyear.finalaccounts.book.UnitRecords;
import org.budgetyear.finalaccounts.table.TestBook;
import org.budgetyear.model.line.Fund;
import org.budgetyear.model.line.Nature;
import org.budgetyear.model.line.UnitKind;
import org.budgetyear.model.money.Money;
import org.junit.jupiter.api.Test;

class RecordFiguresTest {

    @Test
    void nonTaxRevenueIsToldByKindAndByWhereItWentWithItsShares() {
        UnitRecords records = new UnitRecords(
                Map.of(),
                Map.of(),
                List.of(),
                List.of(),
                List.of(collected(30_000_000, "FINES", "TREASURY"), collected(10_000_000, "OTHER", "FISCAL_ACCOUNT")));
        assertThat(printed(new TestBook().records(records)))
                .containsEntry("non_tax.total", "40.00")
                .containsEntry("non_tax.treasury", "30.00")
                .containsEntry("non_tax.treasury_pct", "75.00")
                .containsEntry("non_tax.fiscal_account_pct", "25.00")
                .containsEntry("non_tax.fines", "30.00")
                .containsEntry("non_tax.other_pct", "25.00")
                .containsEntry("non_tax.special", "0.00");
    }

    @Test
    void withoutNonTaxRevenueThereAreNoShares() {
        assertThat(printed(new TestBook()))
                .containsEntry("non_tax.total", "0.00")
                .containsEntry("non_tax.fines_pct", "");
    }

    @Test
    void aDelegationOfSeveralUnitsCountsOnceAndItsTravellersAddUp() {
        TestBook book = new TestBook()
                .count(Counted.DELEGATIONS, "D1", 1)
                .count(Counted.DELEGATIONS, "D2", 1)
                .count(Counted.TRAVELLERS, null, 5);
        book.withUnit(book.unit("701002", UnitKind.PUBLIC_INSTITUTION));
        assertThat(printed(book))
                .containsEntry("three_public.delegation_count", "2")
                .containsEntry("three_public.traveller_count", "10");
    }

    @Test
    void receptionsAreToldInAllAndByKind() {
        TestBook book = new TestBook()
                .count(Counted.RECEPTION_BATCHES, "DOMESTIC", 3)
                .count(Counted.RECEPTION_BATCHES, "FOREIGN", 0)
                .count(Counted.RECEPTION_GUESTS, "DOMESTIC", 21);
        assertThat(printed(book))
                .containsEntry("three_public.reception_batches", "3")
                .containsEntry("three_public.reception_batches.DOMESTIC", "3")
                .containsEntry("three_public.reception_batches.FOREIGN", "0")
                .containsEntry("three_public.reception_guests", "21");
    }

    @Test
    void projectsAreCountedByGoalsAndEvaluationsAndAScoreOfTwoUnitsIsTheirMean() {
        TestBook book = new TestBook()
                .count(Counted.PROJECTS, null, 3)
                .count(Counted.PROJECTS_WITH_GOALS, null, 2)
                .count(Counted.PROJECTS_EVALUATED, null, 1)
                .count(Counted.PROJECTS_GRADED, "EXCELLENT", 1)
                .count(Counted.PROJECTS_GRADED, "FAILED", 0)
                .count(Counted.PROJECT_SCORES, "P1", 9_255)
                .count(Counted.PROJECT_SCORES, "P1", 8_000)
                .count(Counted.PROJECT_SCORES, "P2", 10_000);
        assertThat(printed(book))
                .containsEntry("performance.projects", "3")
                .containsEntry("performance.goal_coverage_pct", "66.67")
                .containsEntry("performance.evaluation_coverage_pct", "33.33")
                .containsEntry("performance.projects_graded.EXCELLENT", "1")
                .containsEntry("performance.projects_graded.FAILED", "0")
                .containsEntry("performance.score.P1", "86.28")
                .containsEntry("performance.score.P2", "100.00");
    }

    @Test
    void withoutProjectsThereIsNoCoverage() {
        assertThat(printed(new TestBook())).containsEntry("performance.goal_coverage_pct", "");
    }

    @Test
    void whatWasEvaluatedIsToldWithHowMuchOfItWasExecuted() {
        UnitRecords records = new UnitRecords(
                Map.of(),
                Map.of(),
                List.of(),
                List.of(),
                List.of(
                        performance(50_000_000, "EVALUATED_BUDGET"),
                        new LabelledAmount(Measure.SELF_EVALUATED, Set.of(), Money.ofFen(45_000_000))));
        assertThat(printed(new TestBook().records(records)))
                .containsEntry("performance.evaluated_budget", "50.00")
                .containsEntry("performance.execution_pct", "90.00")
                .containsEntry("performance.goals", "0.00");
    }

    @Test
    void theSurplusUsedAndAllocatedIsTold() {
        TestBook book = new TestBook()
                .add(Measure.SURPLUS_USED, Fund.OTHER, "2010301", Nature.BASIC, "", 5_000_000)
                .add(Measure.SURPLUS_ALLOCATED, Fund.OTHER, "2010301", Nature.BASIC, "", 1_000_000);
        assertThat(printed(book)).containsEntry("surplus.used", "5.00").containsEntry("surplus.allocated", "1.00");
    }

    private static LabelledAmount collected(long fen, String kind, String destination) {
        return new LabelledAmount(Measure.NON_TAX_REVENUE, Set.of(kind, destination), Money.ofFen(fen));
    }

    private static LabelledAmount performance(long fen, String what) {
        return new LabelledAmount(Measure.PERFORMANCE, Set.of(what), Money.ofFen(fen));
    }

    private static Map<String, String> printed(TestBook book) {
        return Figures.of(book.book()).stream().collect(Collectors.toMap(Figure::metric, Figure::printed));
    }
}
