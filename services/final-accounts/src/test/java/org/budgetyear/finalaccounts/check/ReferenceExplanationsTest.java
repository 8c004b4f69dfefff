package org.budgetyear.finalaccounts.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.budgetyear.finalaccounts.book.DepartmentBook;
import org.budgetyear.finalaccounts.book.Explanation;
import org.budgetyear.finalaccounts.book.UnitBook;
import org.budgetyear.finalaccounts.book.Words;
import org.budgetyear.finalaccounts.table.ReferenceYear;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The explanations that come with the reference year, of its checks and of its text. */
class ReferenceExplanationsTest {

    private static final String OF_THE_TEXT = "three_public.change";

    private final DepartmentBook explained = ReferenceYear.explained();

    @Test
    void they_settle_all_that_the_checks_and_the_text_ask_of_the_department() {
        assertThat(run(explained).inTheWay()).isEmpty();
        assertThat(run(ReferenceYear.book()).unexplainedWarnings()).isEqualTo(36);
    }

    @ParameterizedTest
    @MethodSource
    void they_settle_all_that_the_checks_ask_of_a_unit(UnitBook unit) {
        assertThat(run(explained.only(unit.unit())).inTheWay()).isEmpty();
    }

    static Stream<UnitBook> they_settle_all_that_the_checks_ask_of_a_unit() {
        return ReferenceYear.explained().units().stream();
    }

    @Test
    void a_reason_of_the_text_counts_for_the_very_figure_only() {
        DepartmentBook expired = with(each -> new Explanation(each.scope(), "0".repeat(64), each.text()));
        assertThat(standing(expired)).isEqualTo(Standing.EXPIRED);
        assertThat(run(expired).isClear()).isFalse();
    }

    @Test
    void a_reason_with_a_gap_in_it_is_none() {
        DepartmentBook unfinished = with(each -> new Explanation(each.scope(), each.figureHash(), "主要用于XX方面的支出减少（增加）"));
        assertThat(standing(unfinished)).isEqualTo(Standing.UNFINISHED);
        assertThat(run(unfinished).isClear()).isFalse();
    }

    @Test
    void a_reason_of_the_text_for_less_is_no_reason_for_more() {
        String more = reason("operating_of_administrative_units.change");
        DepartmentBook reused = with(each -> new Explanation(each.scope(), each.figureHash(), more));
        CheckReport report = run(reused);
        assertThat(result(report, "C54").findings())
                .extracting(Finding::place)
                .containsExactlyInAnyOrder(OF_THE_TEXT, "operating_of_administrative_units.change");
        assertThat(report.isClear()).isFalse();
    }

    private String reason(String scope) {
        return explained.words().of(scope).findFirst().orElseThrow().text();
    }

    /** The one explanation of the text changed. */
    private DepartmentBook with(UnaryOperator<Explanation> change) {
        List<Explanation> changed = explained.words().explanations().stream()
                .map(each -> each.scope().equals(OF_THE_TEXT) ? change.apply(each) : each)
                .toList();
        return explained.withWords(new Words(explained.words().duties(), changed));
    }

    private static Standing standing(DepartmentBook book) {
        return result(run(book), "C43-5").findings().stream()
                .filter(finding -> finding.scope().equals(OF_THE_TEXT))
                .findFirst()
                .orElseThrow()
                .standing();
    }

    private static CheckResult result(CheckReport report, String code) {
        return report.results().stream()
                .filter(result -> result.check().code().equals(code))
                .findFirst()
                .orElseThrow();
    }

    private static CheckReport run(DepartmentBook book) {
        return Checks.run(book, CheckCatalogue.standard());
    }
}
