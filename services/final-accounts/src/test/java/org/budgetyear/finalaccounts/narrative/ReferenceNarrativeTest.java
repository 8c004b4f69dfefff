package org.budgetyear.finalaccounts.narrative;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.budgetyear.finalaccounts.book.DepartmentBook;
import org.budgetyear.finalaccounts.figure.Figure;
import org.budgetyear.finalaccounts.figure.Figures;
import org.budgetyear.finalaccounts.table.Cell;
import org.budgetyear.finalaccounts.table.ReferenceYear;
import org.budgetyear.finalaccounts.table.TableEngine;
import org.budgetyear.finalaccounts.table.Tables;
import org.junit.jupiter.api.Test;

class ReferenceNarrativeTest {

    private static final Pattern NUMBER = Pattern.compile("-?[0-9][0-9,]*(\\.[0-9]+)?");

    private final DepartmentBook book = ReferenceYear.book();
    private final Tables tables = TableEngine.tables(book);
    private final List<Figure> figures = Figures.of(book);
    private final Narrative narrative = Narrator.write(book, tables, figures);
    private final List<String> lines = narrative.passages().stream()
            .map(passage -> passage.spans().map(Span::text).collect(Collectors.joining()))
            .toList();

    @Test
    void says_what_the_year_was_in_figures_of_the_published_report() {
        assertThat(lines)
                .contains(
                        "广州市海珠区人民政府政务管理办公室2017年度收入总计3,077.07万元，支出总计3,077.07万元。年末没有结转和结余。",
                        "2017年度本年收入合计3,077.07万元，其中：财政拨款收入3,077.07万元，占100.00%。",
                        "年初没有安排预算，支出决算为1.00万元，不计算完成比例。决算数比年初预算增加1.00万元，主要原因是（原因尚未说明）。",
                        "年初预算为18.00万元，支出决算为18.00万元，完成年初预算的100.00%。决算数与年初预算一致。",
                        "本年没有公务接待费支出。",
                        "本部门2017年度没有使用政府性基金预算财政拨款安排的支出，《政府性基金预算财政拨款收入支出决算表》（公开08表）各项支出均为零。");
        assertThat(lines)
                .anyMatch(line -> line.startsWith("基本支出比2016年度增加432.63万元，增长44.06%，主要原因是")
                        && line.contains("项目支出比2016年度减少286.13万元，下降14.68%"));
        assertThat(lines).anyMatch(line -> line.startsWith("年初预算为3,097.18万元，支出决算比年初预算减少20.12万元，完成年初预算的99.35%"));
        assertThat(lines).anyMatch(line -> line.contains("完成年初预算的65.38%"));
    }

    @Test
    void names_what_was_budgeted_and_not_spent() {
        assertThat(lines).contains("一般行政管理事务（2010302）：年初预算为122.46万元，本年没有支出，主要原因是（原因尚未说明）。");
    }

    @Test
    void every_number_in_it_is_a_figure_or_a_cell() {
        Set<String> printed = new HashSet<>();
        figures.forEach(figure -> printed.add(figure.printed()));
        tables.tables().stream()
                .flatMap(table -> table.blocks().stream())
                .flatMap(block -> block.rows().stream())
                .flatMap(row -> row.cells().stream())
                .map(Cell::printed)
                .forEach(cell -> printed.add(cell.replace(",", "")));
        Set<String> unsigned =
                printed.stream().map(text -> text.replace("-", "")).collect(Collectors.toSet());
        List<Span> spans = narrative.passages().stream().flatMap(Passage::spans).toList();
        assertThat(spans.stream().filter(span -> span.kind() == Span.Kind.FIGURE))
                .hasSizeGreaterThan(150)
                .allSatisfy(
                        span -> assertThat(numbers(span.text())).singleElement().isIn(unsigned));
        assertThat(spans.stream().filter(span -> span.kind() == Span.Kind.WORDS && !isHeading(span)))
                .allSatisfy(span -> assertThat(numbers(span.text())).isEmpty());
    }

    @Test
    void every_change_waits_for_its_reason() {
        assertThat(narrative.missing())
                .contains("duties", "item.2010301.vs_opening_budget", "three_public.change")
                .doesNotContain("item.2010303.vs_opening_budget");
    }

    @Test
    void has_no_placeholder() {
        assertThat(lines).allSatisfy(line -> assertThat(Placeholders.in(line)).isEmpty());
    }

    private boolean isHeading(Span span) {
        return narrative.passages().stream()
                .filter(passage -> passage instanceof Passage.Heading || passage instanceof Passage.Listing)
                .flatMap(Passage::spans)
                .anyMatch(span::equals);
    }

    private static Set<String> numbers(String text) {
        Matcher number = NUMBER.matcher(text);
        Set<String> found = new HashSet<>();
        while (number.find()) {
            found.add(number.group().replace(",", "").replace("-", ""));
        }
        return found;
    }
}
