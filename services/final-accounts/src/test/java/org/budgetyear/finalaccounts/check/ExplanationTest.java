package org.budgetyear.finalaccounts.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.budgetyear.finalaccounts.book.DepartmentBook;
import org.budgetyear.finalaccounts.book.Explanation;
import org.budgetyear.finalaccounts.book.Measure;
import org.budgetyear.finalaccounts.book.Words;
import org.budgetyear.finalaccounts.table.TestBook;
import org.budgetyear.model.appropriations.DutySection;
import org.budgetyear.model.line.Fund;
import org.budgetyear.model.line.Nature;
import org.junit.jupiter.api.Test;

/** One item spent 1.50 of 1.00 yuan, another 0.50 of 1.00: each needs a reason. */
class ExplanationTest {

    private static final String REASON = "年中追加专项任务，经批准调整预算";
    private static final String OVER = "check:C32:2010301";
    private static final String UNDER = "check:C32:2010303";

    @Test
    void a_warning_stands_in_the_way_until_it_is_explained() {
        CheckReport before = run(book(150), List.of());
        assertThat(standing(before, OVER)).isEqualTo(Standing.MISSING);
        assertThat(before.isClear()).isFalse();
        CheckReport after =
                run(book(150), List.of(explained(before, OVER, REASON), explained(before, UNDER, "项目推迟到下一年度实施，支出减少")));
        assertThat(standing(after, OVER)).isEqualTo(Standing.EXPLAINED);
        assertThat(after.inTheWay()).extracting(result -> result.check().code()).containsExactly("C43-5");
    }

    @Test
    void an_explanation_expires_when_a_figure_changes_and_stands_again_when_it_is_as_it_was() {
        List<Explanation> given = List.of(explained(run(book(150), List.of()), OVER, REASON));
        assertThat(standing(run(book(151), given), OVER)).isEqualTo(Standing.EXPIRED);
        assertThat(standing(run(book(150), given), OVER)).isEqualTo(Standing.EXPLAINED);
    }

    @Test
    void a_figure_that_it_does_not_speak_of_changes_nothing() {
        List<Explanation> given = List.of(explained(run(book(150), List.of()), UNDER, REASON));
        assertThat(standing(run(book(151), given), UNDER)).isEqualTo(Standing.EXPLAINED);
    }

    @Test
    void the_latest_explanation_of_the_same_figures_counts() {
        CheckReport before = run(book(150), List.of());
        List<Explanation> both = List.of(explained(before, OVER, "太短"), explained(before, OVER, REASON));
        assertThat(standing(run(book(150), both), OVER)).isEqualTo(Standing.EXPLAINED);
        assertThat(standing(run(book(150), both.reversed()), OVER)).isEqualTo(Standing.TOO_SHORT);
    }

    @Test
    void one_text_for_an_excess_and_a_shortfall_is_found() {
        CheckReport before = run(book(150), List.of());
        CheckReport after = run(
                book(150),
                List.of(explained(before, OVER, REASON), explained(before, UNDER, REASON.replace("，", " ") + "。")));
        assertThat(of(after, "C54").findings()).extracting(Finding::place).containsExactly(OVER, UNDER);
        assertThat(after.isClear()).isFalse();
    }

    @Test
    void one_text_for_two_excesses_is_not() {
        DepartmentBook both = new TestBook()
                .spend(Fund.GENERAL_PUBLIC, "2010301", Nature.BASIC, "30201", 150)
                .spend(Fund.GENERAL_PUBLIC, "2010303", Nature.BASIC, "30201", 150)
                .add(Measure.OPENING_BUDGET, Fund.GENERAL_PUBLIC, "2010301", Nature.BASIC, "", 100)
                .add(Measure.OPENING_BUDGET, Fund.GENERAL_PUBLIC, "2010303", Nature.BASIC, "", 100)
                .add(Measure.BUDGET_CHANGE, Fund.GENERAL_PUBLIC, "2010301", Nature.BASIC, "", 50)
                .add(Measure.BUDGET_CHANGE, Fund.GENERAL_PUBLIC, "2010303", Nature.BASIC, "", 50)
                .book();
        CheckReport before = run(both, List.of());
        CheckReport after = run(both, List.of(explained(before, OVER, REASON), explained(before, UNDER, REASON)));
        assertThat(of(after, "C54").findings()).isEmpty();
    }

    private static DepartmentBook book(long over) {
        return new TestBook()
                .spend(Fund.GENERAL_PUBLIC, "2010301", Nature.BASIC, "30201", over)
                .spend(Fund.GENERAL_PUBLIC, "2010303", Nature.BASIC, "30201", 50)
                .add(Measure.OPENING_BUDGET, Fund.GENERAL_PUBLIC, "2010301", Nature.BASIC, "", 100)
                .add(Measure.OPENING_BUDGET, Fund.GENERAL_PUBLIC, "2010303", Nature.BASIC, "", 100)
                .add(Measure.BUDGET_CHANGE, Fund.GENERAL_PUBLIC, "2010301", Nature.BASIC, "", 100)
                .book();
    }

    private static CheckReport run(DepartmentBook book, List<Explanation> explanations) {
        Words words = new Words(List.of(new DutySection("宗旨", "办理政务服务事项")), explanations);
        return Checks.run(book.withWords(words), CheckCatalogue.standard());
    }

    private static Explanation explained(CheckReport report, String scope, String text) {
        return new Explanation(scope, finding(report, scope).figureHash(), text);
    }

    private static Standing standing(CheckReport report, String scope) {
        return finding(report, scope).standing();
    }

    private static Finding finding(CheckReport report, String scope) {
        return report.results().stream()
                .flatMap(result -> result.findings().stream())
                .filter(finding -> finding.scope().equals(scope))
                .findFirst()
                .orElseThrow();
    }

    private static CheckResult of(CheckReport report, String code) {
        return report.results().stream()
                .filter(result -> result.check().code().equals(code))
                .findFirst()
                .orElseThrow();
    }
}
