package org.budgetyear.finalaccounts.document.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.budgetyear.finalaccounts.book.DepartmentBook;
import org.budgetyear.finalaccounts.document.DisclosureDocument;
import org.budgetyear.finalaccounts.history.AsOf;
import org.budgetyear.finalaccounts.table.ReferenceYear;
import org.budgetyear.finalaccounts.table.TableEngine;
import org.budgetyear.finalaccounts.table.Tables;
import org.budgetyear.finalaccounts.table.TestBook;
import org.budgetyear.model.line.Fund;
import org.budgetyear.model.line.Nature;
import org.budgetyear.model.line.UnitKind;
import org.junit.jupiter.api.Test;

class DisclosurePageTest {

    private final String page = page(TableEngine.tables(ReferenceYear.book()));

    @Test
    void has_every_table_with_a_caption_and_scoped_heads() {
        assertThat(page).containsOnlyOnce("<title>广州市海珠区人民政府政务管理办公室 2017年度部门决算公开表</title>");
        for (int i = 1; i <= 8; i++) {
            assertThat(page)
                    .containsOnlyOnce("id=\"table-0" + i + "\"")
                    .containsOnlyOnce("href=\"#table-0" + i + "\"")
                    .contains("公开0" + i + "表");
        }
        assertThat(page.split("<caption>", -1)).hasSize(9);
        assertThat(page).doesNotContain("<th>").contains("<th scope=\"row\" class=\"level7\">行政运行</th>");
    }

    @Test
    void shows_each_amount_in_both_units() {
        assertThat(page)
                .contains("<span class=\"wan\">3,077.07</span><span class=\"yuan\">30,770,682.00</span>")
                .contains("公务用车购置及运行费");
    }

    @Test
    void needs_nothing_from_elsewhere() {
        assertThat(page).doesNotContain("http", "src=", "<script", "<link", "url(", "@import");
    }

    @Test
    void says_whether_it_is_provisional() {
        assertThat(page).contains("尚未封账，数据为暂定数");
        DepartmentBook sealed = new TestBook().book(List.of(new TestBook().unit("701001", UnitKind.ADMINISTRATIVE)));
        assertThat(page(TableEngine.tables(sealed))).contains("已封账").doesNotContain("暂定数");
    }

    @Test
    void escapes_what_users_named() {
        assertThat(page(TableEngine.tables(new TestBook().book())))
                .contains("测试&lt;部门&gt;")
                .doesNotContain("<部门>");
    }

    @Test
    void puts_money_without_a_place_before_the_tables() {
        DepartmentBook book = new TestBook()
                .spend(Fund.GENERAL_PUBLIC, "2320301", Nature.BASIC, "30101", 4_200_000)
                .book();
        assertThat(page(TableEngine.tables(book))).contains("不得公开", "公开01表没有对应的行：232，金额 42,000.00 元未能列示");
        assertThat(page).doesNotContain("不得公开");
    }

    private static String page(Tables tables) {
        return DisclosurePage.write(DisclosureDocument.ofTables(tables, AsOf.NOW));
    }
}
