package org.budgetyear.finalaccounts.document.office;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.budgetyear.finalaccounts.document.DisclosureDocument;
import org.budgetyear.finalaccounts.table.ReferenceYear;
import org.budgetyear.finalaccounts.table.Table;
import org.budgetyear.finalaccounts.table.print.TableCsv;
import org.junit.jupiter.api.Test;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STPageOrientation;

class DisclosureDocxTest {

    private static final Pattern AMOUNT = Pattern.compile("-?[0-9][0-9,]*\\.[0-9]{2}");

    private final DisclosureDocument disclosure = DisclosureDocument.of(ReferenceYear.book(), null);
    private final XWPFDocument document = opened();

    @Test
    void says_what_the_text_says() {
        List<String> paragraphs =
                document.getParagraphs().stream().map(XWPFParagraph::getText).toList();
        assertThat(paragraphs)
                .contains("第三部分 部门决算情况说明", "一、收入支出决算总体情况", "2017年度本年收入合计3,077.07万元，其中：财政拨款收入3,077.07万元，占100.00%。");
    }

    @Test
    void its_tables_are_those_of_the_csv_files() {
        List<Table> tables = disclosure.tables().tables();
        for (Table table : tables) {
            List<String> expected =
                    amounts(TableCsv.write(table).replace("\"", "").replaceAll("(?<=\\.[0-9]{2}),", " "));
            List<String> printed = official(tables.indexOf(table)).getRows().stream()
                    .flatMap(row -> row.getTableCells().stream())
                    .map(XWPFTableCell::getText)
                    .flatMap(text -> amounts(text).stream())
                    .toList();
            assertThat(printed).as(table.id()).containsExactlyInAnyOrderElementsOf(expected);
        }
    }

    @Test
    void its_heads_are_merged_and_stand_on_every_page() {
        List<XWPFTableRow> rows = official(7).getRows();
        assertThat(IntStream.range(0, 4)).allMatch(i -> rows.get(i).isRepeatHeader());
        assertThat(rows.get(4).isRepeatHeader()).isFalse();
        XWPFTableRow head = rows.getFirst();
        assertThat(head.getCell(0).getText()).isEqualTo("项目");
        assertThat(head.getCell(0).getCTTc().getTcPr().getGridSpan().getVal().intValue())
                .isEqualTo(2);
        assertThat(head.getCell(1).getCTTc().getTcPr().getVMerge()).isNotNull();
    }

    @Test
    void its_tables_lie_across_and_its_chinese_has_a_chinese_font() {
        assertThat(document.getParagraphs().stream()
                        .filter(paragraph -> paragraph.getCTP().isSetPPr()
                                && paragraph.getCTP().getPPr().isSetSectPr())
                        .map(paragraph -> paragraph
                                .getCTP()
                                .getPPr()
                                .getSectPr()
                                .getPgSz()
                                .getOrient()))
                .contains(STPageOrientation.LANDSCAPE);
        assertThat(document.getDocument().xmlText()).contains("w:eastAsia=\"仿宋\"", "w:eastAsia=\"宋体\"");
    }

    /** The table after the listing of units. */
    private XWPFTable official(int index) {
        return document.getTables().get(index + 1);
    }

    private static List<String> amounts(String text) {
        return AMOUNT.matcher(text).results().map(MatchResult::group).toList();
    }

    private XWPFDocument opened() {
        try {
            return new XWPFDocument(new ByteArrayInputStream(DisclosureDocx.write(disclosure)));
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
