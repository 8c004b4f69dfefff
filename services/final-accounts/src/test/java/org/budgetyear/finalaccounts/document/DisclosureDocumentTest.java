package org.budgetyear.finalaccounts.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.budgetyear.finalaccounts.document.page.DisclosurePage;
import org.budgetyear.finalaccounts.history.AsOf;
import org.budgetyear.finalaccounts.narrative.Narrative;
import org.budgetyear.finalaccounts.narrative.Passage;
import org.budgetyear.finalaccounts.narrative.Span;
import org.budgetyear.finalaccounts.table.ReferenceYear;
import org.budgetyear.finalaccounts.table.TableEngine;
import org.budgetyear.finalaccounts.table.Tables;
import org.budgetyear.finalaccounts.table.TestBook;
import org.budgetyear.model.line.UnitKind;
import org.junit.jupiter.api.Test;

class DisclosureDocumentTest {

    private static final Publication FIRST = new Publication(1, "ab".repeat(32));

    private final Tables sealed =
            TableEngine.tables(new TestBook().book(List.of(new TestBook().unit("701001", UnitKind.ADMINISTRATIVE))));

    @Test
    void a_provisional_one_shows_what_is_missing() {
        String page = DisclosurePage.write(DisclosureDocument.of(ReferenceYear.book(), null));
        assertThat(page)
                .contains("预览稿：尚未封账，数据为暂定数", "缺少说明：duties、income.total.change", "class=\"missing\"")
                .contains("<h3 id=\"heading-2\">一、主要职责</h3>")
                .contains("<span class=\"figure\" title=\"income.total\">3,077.07万元</span>");
    }

    @Test
    void a_published_one_lacks_nothing_and_is_final() {
        Tables open = TableEngine.tables(ReferenceYear.book());
        Span missing = new Span(Span.Kind.MISSING, "（原因尚未说明）", "item.2010301.vs_opening_budget");
        assertThatThrownBy(() -> new DisclosureDocument(open, text(missing), FIRST, AsOf.NOW))
                .isInstanceOf(UnfinishedDisclosure.class)
                .hasMessageContaining("缺少说明：item.2010301.vs_opening_budget")
                .hasMessageContaining("尚未封账");
        assertThatThrownBy(() -> DisclosureDocument.of(ReferenceYear.book(), FIRST))
                .isInstanceOf(UnfinishedDisclosure.class)
                .hasMessageContaining("缺少说明：duties");
        DisclosureDocument published = new DisclosureDocument(sealed, text(Span.words("没有")), FIRST, AsOf.NOW);
        assertThat(published.edition()).isEqualTo("第1版");
        assertThat(DisclosurePage.write(published)).contains("ab".repeat(32)).doesNotContain("预览稿");
    }

    @Test
    void no_placeholder_gets_in_wherever_it_was_typed() {
        Span typed = new Span(Span.Kind.EXPLANATION, "因XX项目增加", "income.total.change");
        assertThatThrownBy(() -> new DisclosureDocument(sealed, text(typed), null, AsOf.NOW))
                .isInstanceOf(UnfinishedDisclosure.class)
                .hasMessageContaining("“因XX项目增加”中有未填写的内容：XX");
    }

    @Test
    void a_set_without_a_text_is_published_as_tables() {
        DisclosureDocument tables = DisclosureDocument.ofTables(sealed, AsOf.NOW);
        assertThat(tables.title()).isEqualTo("2017年度部门决算公开表");
        assertThat(tables.narrative().passages()).containsExactly(new Passage.AllTables());
    }

    private static Narrative text(Span span) {
        return new Narrative("1", List.of(new Passage.Paragraph("", List.of(span)), new Passage.AllTables()));
    }
}
