package org.budgetyear.finalaccounts.document.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentCatalog;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.text.PDFTextStripper;
import org.budgetyear.finalaccounts.document.DisclosureDocument;
import org.budgetyear.finalaccounts.table.ReferenceYear;
import org.budgetyear.finalaccounts.table.Table;
import org.budgetyear.finalaccounts.table.print.TableCsv;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class DisclosurePdfTest {

    private static final Pattern AMOUNT = Pattern.compile("-?[0-9][0-9,]*\\.[0-9]{2}");
    private static final Pattern FORM = Pattern.compile("公开(0[1-8])表\\s+部门：");

    private static final DisclosureDocument DISCLOSURE = DisclosureDocument.of(ReferenceYear.book(), null);
    private static PDDocument pdf = new PDDocument();
    private static final List<String> PAGES = new ArrayList<>();

    @BeforeAll
    static void make() throws IOException {
        pdf = Loader.loadPDF(DisclosurePdf.write(DISCLOSURE));
        PDFTextStripper text = new PDFTextStripper();
        text.setSortByPosition(true);
        for (int page = 1; page <= pdf.getNumberOfPages(); page++) {
            text.setStartPage(page);
            text.setEndPage(page);
            PAGES.add(text.getText(pdf));
        }
    }

    @AfterAll
    static void close() throws IOException {
        pdf.close();
    }

    @Test
    void chinese_text_is_found_by_a_search() {
        assertThat(String.join("", PAGES))
                .contains("一般公共预算", "收入支出决算总表", "政府办公厅（室）及相关机构事务", "第三部分", "预览稿")
                .doesNotContainPattern("[\\u2E80-\\u2FDF\\uFFFD]");
    }

    @Test
    void is_tagged_in_chinese_with_a_title_and_bookmarks() {
        PDDocumentCatalog catalog = pdf.getDocumentCatalog();
        assertThat(catalog.getStructureTreeRoot()).isNotNull();
        assertThat(catalog.getMarkInfo().isMarked()).isTrue();
        assertThat(catalog.getLanguage()).isEqualTo("zh-CN");
        assertThat(pdf.getDocumentInformation().getTitle()).isEqualTo("广州市海珠区人民政府政务管理办公室 2017年度部门决算");
        assertThat(catalog.getDocumentOutline().children()).hasSize(13);
    }

    @Test
    void every_font_is_embedded() throws IOException {
        List<PDFont> fonts = new ArrayList<>();
        for (PDPage page : pdf.getPages()) {
            page.getResources().getFontNames().forEach(name -> {
                try {
                    fonts.add(page.getResources().getFont(name));
                } catch (IOException e) {
                    throw new java.io.UncheckedIOException(e);
                }
            });
        }
        assertThat(fonts).isNotEmpty().allMatch(PDFont::isEmbedded);
    }

    @Test
    void tables_and_their_notes_lie_across_and_text_stands_upright() {
        for (int page = 0; page < PAGES.size(); page++) {
            boolean across = pdf.getPage(page).getMediaBox().getWidth()
                    > pdf.getPage(page).getMediaBox().getHeight();
            assertThat(across)
                    .as("page " + (page + 1))
                    .isEqualTo(FORM.matcher(PAGES.get(page)).find()
                            || PAGES.get(page).contains("本表以万元为单位"));
        }
    }

    @Test
    void every_page_of_a_table_has_its_head_and_its_unit() {
        pagesByTable().values().stream()
                .flatMap(List::stream)
                .forEach(page -> assertThat(page).contains("部门：广州市海珠区人民政府政务管理办公室", "单位：万元"));
        assertThat(pagesByTable()).hasSize(8);
    }

    @Test
    void every_amount_of_the_tables_is_the_one_of_the_csv_file() {
        Map<String, List<String>> pages = pagesByTable();
        for (Table table : DISCLOSURE.tables().tables()) {
            List<String> ofCsv = amounts(TableCsv.write(table).replace("\"", ""));
            List<String> ofPdf = new ArrayList<>();
            List<String> ofTable = pages.getOrDefault(table.id(), List.of());
            for (int i = 0; i < ofTable.size(); i++) {
                List<String> onPage = amounts(ofTable.get(i));
                boolean repeatsTotal = i > 0 && List.of("02", "03", "05", "08").contains(table.id());
                int columns = table.blocks().getFirst().columns().size();
                ofPdf.addAll(onPage.subList(repeatsTotal ? columns : 0, onPage.size()));
            }
            assertThat(ofPdf).as(table.id()).containsExactlyInAnyOrderElementsOf(ofCsv);
        }
    }

    private static Map<String, List<String>> pagesByTable() {
        return PAGES.stream()
                .filter(page -> FORM.matcher(page).find())
                .collect(Collectors.groupingBy(
                        page -> FORM.matcher(page)
                                .results()
                                .findFirst()
                                .orElseThrow()
                                .group(1),
                        TreeMap::new,
                        Collectors.toList()));
    }

    private static List<String> amounts(String text) {
        return AMOUNT.matcher(text)
                .results()
                .map(java.util.regex.MatchResult::group)
                .toList();
    }
}
