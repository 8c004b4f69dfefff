package org.budgetyear.finalaccounts.narrative;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.budgetyear.finalaccounts.book.DepartmentBook;
import org.budgetyear.finalaccounts.book.Explanation;
import org.budgetyear.finalaccounts.book.Measure;
import org.budgetyear.finalaccounts.book.Words;
import org.budgetyear.finalaccounts.disclosure.FigureHash;
import org.budgetyear.finalaccounts.figure.Figures;
import org.budgetyear.finalaccounts.table.TableEngine;
import org.budgetyear.finalaccounts.table.TestBook;
import org.budgetyear.model.appropriations.DutySection;
import org.budgetyear.model.line.Fund;
import org.budgetyear.model.line.Nature;
import org.junit.jupiter.api.Test;

class NarratorTest {

    private static final String CHANGE = """
            {"paragraph": [{"by": "income.total.change",
              "positive": ["比上年增加{income.total.change}[，增长{income.total.change_pct}|，上年为零]，因为", {"reason": "income.total.change"}, "。"],
              "negative": ["比上年减少{income.total.change}[，下降{income.total.change_pct}]，因为", {"reason": "income.total.change"}, "。"],
              "zero": "与上年持平。",
              "absent": "没有上年数。"}]}""";

    @Test
    void the_direction_follows_the_sign_and_the_figure_has_none() {
        assertThat(text(income(1_500_000).prior("income.total", 1_000_000), CHANGE))
                .isEqualTo("比上年增加0.50万元，增长50.00%，因为（原因尚未说明）。");
        assertThat(text(income(1_500_000).prior("income.total", 2_000_000), CHANGE))
                .isEqualTo("比上年减少0.50万元，下降25.00%，因为（原因尚未说明）。");
        assertThat(text(income(1_500_000).prior("income.total", 1_500_000), CHANGE))
                .isEqualTo("与上年持平。");
    }

    @Test
    void a_zero_base_has_words_and_no_rate() {
        assertThat(text(income(1_500_000).prior("income.total", 0), CHANGE)).isEqualTo("比上年增加1.50万元，上年为零，因为（原因尚未说明）。");
    }

    @Test
    void without_last_years_figure_there_is_no_comparison() {
        assertThat(text(income(1_500_000), CHANGE)).isEqualTo("没有上年数。");
    }

    @Test
    void a_sentence_with_a_figure_that_does_not_exist_is_left_out() {
        String rate = "{\"paragraph\": [\"收入{income.total}。\", \"占{income.other.share_pct}。\"]}";
        assertThat(text(new TestBook(), rate)).isEqualTo("收入0.00万元。");
    }

    @Test
    void a_reason_is_what_people_wrote_with_one_full_stop() {
        TestBook book = income(1_500_000).prior("income.total", 1_000_000);
        assertThat(text(book, CHANGE, Map.of("income.total.change", " 新增一个项目。")))
                .endsWith("，因为新增一个项目。");
        assertThat(narrative(book, CHANGE, Map.of("income.total.change", "新增一个项目"))
                        .missing())
                .isEmpty();
    }

    @Test
    void a_reason_that_was_left_unfilled_is_missing() {
        TestBook book = income(1_500_000).prior("income.total", 1_000_000);
        assertThat(narrative(book, CHANGE, Map.of("income.total.change", "因XXX项目"))
                        .missing())
                .containsExactly("income.total.change");
        assertThat(narrative(book, CHANGE, Map.of()).missing()).containsExactly("income.total.change");
    }

    @Test
    void a_heading_under_which_nothing_is_said_takes_no_number() {
        String headings = """
                {"heading": "甲", "body": [
                  {"heading": "空", "body": [{"paragraph": [{"by": "income.other", "positive": "有"}]}]},
                  {"heading": "乙", "body": [{"paragraph": ["有"]}]},
                  {"heading": "丙", "body": [{"heading": "丁", "body": [{"heading": "戊", "body": [{"paragraph": ["有"]}]}]}]}]}""";
        assertThat(narrative(new TestBook(), headings, Map.of()).passages().stream()
                        .filter(Passage.Heading.class::isInstance)
                        .map(heading -> ((Passage.Heading) heading).numbered()))
                .containsExactly("第一部分 甲", "一、乙", "二、丙", "（一）丁", "1.戊");
    }

    @Test
    void what_is_repeated_goes_by_code_and_a_listing_leaves_units_to_its_head() {
        TestBook book = new TestBook()
                .add(Measure.OPENING_BUDGET, Fund.GENERAL_PUBLIC, "2050803", Nature.PROJECT, "", 3_000_000)
                .spend(Fund.GENERAL_PUBLIC, "2050803", Nature.PROJECT, "30216", 1_000_000)
                .spend(Fund.GENERAL_PUBLIC, "2010301", Nature.BASIC, "30101", 2_000_000);
        String listing = """
                {"listing": "表", "heads": ["科目", "差额"], "body": [{"each": "item.$.outturn", "body": [
                  {"row": ["{code}{name}", "{item.$.vs_opening_budget}[（{item.$.completion_pct}）|（—）]"]}]}]}""";
        Passage.Listing printed =
                (Passage.Listing) narrative(book, listing, Map.of()).passages().getFirst();
        assertThat(printed.rows().stream()
                        .map(row -> row.stream().map(Passage::text).collect(Collectors.joining(" "))))
                .containsExactly("2010301行政运行 2.00（—）", "2050803培训支出 -2.00（33.33）");
    }

    @Test
    void a_list_without_rows_is_left_out() {
        String listing =
                "{\"listing\": \"表\", \"heads\": [\"科目\"], \"body\": [{\"each\": \"item.$.outturn\", \"body\": [{\"row\": [\"{name}\"]}]}]}";
        assertThat(narrative(new TestBook(), listing, Map.of()).passages()).isEmpty();
    }

    @Test
    void every_figure_says_where_it_comes_from() {
        String cell = "{\"paragraph\": [\"收入{01:income/22/amount}，即{income.total}。\"]}";
        assertThat(narrative(income(1_500_000), cell, Map.of()).passages().stream()
                        .flatMap(Passage::spans)
                        .filter(span -> span.kind() == Span.Kind.FIGURE))
                .containsExactly(
                        new Span(Span.Kind.FIGURE, "1.50万元", "01:income/22/amount"),
                        new Span(Span.Kind.FIGURE, "1.50万元", "income.total"));
    }

    @Test
    void duties_are_missing_until_they_are_stated() {
        assertThat(narrative(new TestBook(), "{\"duties\": true}", Map.of()).missing())
                .containsExactly("duties");
        Words stated = new Words(List.of(new DutySection("宗旨", "办理政务")), List.of());
        Narrative narrative = narrative(new TestBook().book().withWords(stated), "{\"duties\": true}");
        assertThat(narrative.missing()).isEmpty();
        assertThat(((Passage.Paragraph) narrative.passages().getFirst()).lead()).isEqualTo("宗旨");
    }

    private static TestBook income(long fen) {
        return new TestBook().receipt(Fund.OTHER, "2010301", fen);
    }

    private static String text(TestBook book, String node) {
        return text(book, node, Map.of());
    }

    private static String text(TestBook book, String node, Map<String, String> reasons) {
        return narrative(book, node, reasons).passages().stream()
                .flatMap(Passage::spans)
                .map(Span::text)
                .collect(Collectors.joining());
    }

    private static Narrative narrative(TestBook book, String node, Map<String, String> reasons) {
        List<Explanation> explanations = Figures.of(book.book()).stream()
                .filter(figure -> reasons.containsKey(figure.metric()))
                .map(figure -> new Explanation(
                        figure.metric(),
                        FigureHash.ofText(figure.metric(), requireNonNull(figure.amountFen())),
                        requireNonNull(reasons.get(figure.metric()))))
                .toList();
        return narrative(book.book().withWords(new Words(List.of(), explanations)), node);
    }

    private static Narrative narrative(DepartmentBook book, String node) {
        Template template = TemplateReaderTest.read("{\"version\": \"1\", \"body\": [" + node + "]}");
        return Narrator.write(template, Scope.of(book, TableEngine.tables(book), Figures.of(book)));
    }
}
