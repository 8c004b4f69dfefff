package org.budgetyear.finalaccounts.figure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.budgetyear.finalaccounts.book.DepartmentBook;
import org.budgetyear.finalaccounts.book.Measure;
import org.budgetyear.finalaccounts.table.TestBook;
import org.budgetyear.finalaccounts.table.definition.MalformedTableSet;
import org.budgetyear.finalaccounts.table.definition.TableSets;
import org.budgetyear.model.line.Fund;
import org.budgetyear.model.line.Nature;
import org.budgetyear.model.line.ThreePublicItem;
import org.budgetyear.model.line.UnitKind;
import org.budgetyear.model.money.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FiguresTest {

    private static final Fund GENERAL = Fund.GENERAL_PUBLIC;

    @Test
    void a_change_without_last_years_figure_does_not_exist() {
        Figure change = figure(new TestBook().book(), "expense.basic.change");
        assertThat(change.absence()).isEqualTo(Absence.NO_PRIOR_YEAR);
        assertThat(change.printed()).isEmpty();
    }

    @Test
    void a_change_from_zero_has_an_amount_but_no_rate() {
        DepartmentBook book = spend(new TestBook(), "30217", 500_000)
                .prior("three_public.reception", 0)
                .book();
        assertThat(figure(book, "three_public.reception.change").amountFen()).isEqualTo(Money.ofFen(500_000));
        assertThat(figure(book, "three_public.reception.change_pct").absence()).isEqualTo(Absence.ZERO_BASE);
    }

    @Test
    void last_years_total_follows_from_its_parts_unless_it_was_recorded() {
        TestBook book = spend(new TestBook(), "30101", 1_000)
                .prior("expense.basic", 300)
                .prior("expense.project", 200);
        assertThat(figure(book.book(), "expense.general_public.change").amountFen())
                .isEqualTo(Money.ofFen(500));
        book.prior("expense.general_public", 600);
        assertThat(figure(book.book(), "expense.general_public.change").amountFen())
                .isEqualTo(Money.ofFen(400));
    }

    @Test
    void a_total_with_an_unknown_part_is_unknown_but_no_purchase_last_year_counts_as_zero() {
        TestBook book = new TestBook().prior("three_public.overseas", 100).prior("three_public.reception", 0);
        assertThat(figure(book.book(), "three_public.change").absence()).isEqualTo(Absence.NO_PRIOR_YEAR);
        book.prior("three_public.vehicle_operation", 50);
        assertThat(figure(book.book(), "three_public.change").amountFen()).isEqualTo(Money.ofFen(-150));
        book.prior("three_public.vehicle_purchase", 7);
        assertThat(figure(book.book(), "three_public.vehicles.change").amountFen())
                .isEqualTo(Money.ofFen(-57));
    }

    @Test
    void rates_come_from_exact_amounts_not_from_printed_ones() {
        DepartmentBook book = spend(new TestBook(), "30231", 4_999)
                .ceiling(ThreePublicItem.VEHICLE_OPERATION, 14_999)
                .book();
        assertThat(figure(book, "three_public.actual").printed()).isEqualTo("0.00");
        assertThat(figure(book, "three_public.completion_pct").printed()).isEqualTo("33.33");
    }

    @Test
    void a_purchased_vehicle_counts_with_both_of_its_codes() {
        DepartmentBook book = spend(spend(new TestBook(), "31013", 100), "30913", 20)
                .spend(GENERAL, "2010301", Nature.BASIC, "30231", 3)
                .spend(Fund.OTHER, "2010301", Nature.BASIC, "30231", 1_000)
                .book();
        assertThat(figure(book, "three_public.vehicles").amountFen()).isEqualTo(Money.ofFen(123));
    }

    @Test
    void operating_expenses_count_administrative_and_civil_service_managed_units_only() {
        TestBook spending = spend(new TestBook(), "30201", 100);
        DepartmentBook book = spending.book(List.of(
                spending.unit("701001", UnitKind.ADMINISTRATIVE),
                spending.unit("701002", UnitKind.CIVIL_SERVICE_MANAGED),
                spending.unit("701003", UnitKind.PUBLIC_INSTITUTION)));
        assertThat(figure(book, "operating_of_administrative_units").amountFen())
                .isEqualTo(Money.ofFen(200));
        assertThat(figure(book, "basic.operating").amountFen()).isEqualTo(Money.ofFen(300));
    }

    @Test
    void every_function_class_and_project_present_has_its_figures() {
        DepartmentBook book = new TestBook()
                .add(Measure.OPENING_BUDGET, GENERAL, "2050803", Nature.PROJECT, "", 400)
                .add(Measure.BUDGET_CHANGE, GENERAL, "2050803", Nature.PROJECT, "", -100)
                .add(Measure.OPENING, GENERAL, "2050803", Nature.PROJECT, "", 50)
                .spend(GENERAL, "2010301", Nature.BASIC, "30101", 200)
                .book();
        assertThat(figure(book, "completion.2050803_pct").printed()).isEqualTo("0.00");
        assertThat(figure(book, "completion.2010301_pct").absence()).isEqualTo(Absence.ZERO_BASE);
        assertThat(figure(book, "share.201_pct").printed()).isEqualTo("100.00");
        assertThat(figure(book, "project.P01.adjusted_budget").amountFen()).isEqualTo(Money.ofFen(350));
        assertThat(figure(book, "project.P01.actual").amountFen()).isEqualTo(Money.ZERO);
        assertThat(figure(book, "project.P01.completion_pct").printed()).isEqualTo("0.00");
    }

    @Test
    void csv_and_json_say_the_same() {
        DepartmentBook book = spend(new TestBook(), "30101", 123_456_789).book();
        List<Figure> figures = Figures.of(book);
        assertThat(FiguresCsv.write(figures))
                .startsWith("metric,printed,unit\r\nincome.total,123.46,万元\r\nincome.total.change,,万元\r\n");
        assertThat(FiguresJson.write(book, figures))
                .contains(
                        "{\"metric\":\"income.total\",\"unit\":\"万元\",\"amountFen\":123456789,\"printed\":\"123.46\"}")
                .contains("\"percent\":null", "\"absence\":\"NO_PRIOR_YEAR\"");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '¦',
            quoteCharacter = '`',
            value = {
                "\"amount\": \"meeting\" ¦ \"amount\": \"meetings\" ¦ metric meeting.actual: refers to 'meetings'",
                "\"economic\": [\"meeting\"] ¦ \"economic\": [\"meet\"] ¦ amount meeting: unknown economic 'meet'",
                "\"kind\": \"RATIO_PCT\" ¦ \"kind\": \"AMOUNT\" ¦ AMOUNT has no base",
                "\"kind\": \"AMOUNT\" ¦ \"kind\": \"RATIO_PCT\" ¦ metric income.total: RATIO_PCT needs a base",
                "\"measure\": \"RECEIPT\" ¦ \"fund\": [\"OTHER\"] ¦ amount income.total: has no measure"
            })
    void a_catalogue_without_meaning_is_refused_naming_the_place(String right, String wrong, String message) {
        byte[] content = TableSets.file("2017", "figures.json");
        assertThat(content).isNotNull();
        String text = new String(content, StandardCharsets.UTF_8);
        int at = text.indexOf(right);
        assertThat(at).isPositive();
        byte[] broken =
                (text.substring(0, at) + wrong + text.substring(at + right.length())).getBytes(StandardCharsets.UTF_8);
        assertThatThrownBy(() -> Catalogue.read(
                        "2017/figures.json", broken, TableSets.of("2017").vocabulary()))
                .isInstanceOf(MalformedTableSet.class)
                .hasMessageContaining(message);
    }

    private static TestBook spend(TestBook book, String economic, long fen) {
        return book.spend(GENERAL, "2010301", Nature.BASIC, economic, fen);
    }

    private static Figure figure(DepartmentBook book, String metric) {
        return Figures.of(book).stream()
                .filter(figure -> figure.metric().equals(metric))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no figure " + metric));
    }
}
