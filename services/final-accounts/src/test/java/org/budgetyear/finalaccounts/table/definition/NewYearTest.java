package org.budgetyear.finalaccounts.table.definition;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.budgetyear.finalaccounts.table.TableEngine;
import org.budgetyear.finalaccounts.table.Tables;
import org.budgetyear.finalaccounts.table.TestBook;
import org.budgetyear.finalaccounts.table.print.TableCsv;
import org.budgetyear.model.line.Fund;
import org.budgetyear.model.line.Nature;
import org.budgetyear.model.line.ThreePublicItem;
import org.junit.jupiter.api.Test;

/** What later years' forms ask for is written as data: a state capital column, budget and outturn in pairs. */
class NewYearTest {

    private static final Map<String, String> FILES = Map.of("set.json", """
            {"id": "next", "name": "新表", "amountUnit": "万元",
             "fundSets": {"FISCAL": ["GENERAL_PUBLIC", "GOVERNMENT_FUND", "STATE_CAPITAL"]}, "economicSets": {},
             "threePublic": {"OVERSEAS": ["30212"], "RECEPTION": ["30217"]},
             "tables": ["04.json", "07.json"]}
            """, "04.json", """
            {"id": "04", "form": "公开04表", "title": "总表", "layout": "SIDE_BY_SIDE", "notes": [],
             "csvLabels": {"item": "TEXT"}, "printLabels": [],
             "complete": [{"facts": {"measure": "SPEND", "fund": ["FISCAL"]}, "by": "FUNCTION_CLASS"}],
             "blocks": [{"id": "expense",
              "columns": [
               {"id": "total", "head": ["合计"], "formula": "general+fund+capital"},
               {"id": "general", "head": ["一般"], "facts": {"fund": ["GENERAL_PUBLIC"]}},
               {"id": "fund", "head": ["基金"], "facts": {"fund": ["GOVERNMENT_FUND"]}},
               {"id": "capital", "head": ["国资"], "facts": {"fund": ["STATE_CAPITAL"]}}],
              "rows": [{"number": 1, "text": "一般公共服务支出", "facts": {"measure": "SPEND", "function": ["201"]}}]}]}
            """, "07.json", """
            {"id": "07", "form": "公开07表", "title": "三公", "layout": "ROWS", "notes": [],
             "csvLabels": {}, "printLabels": [],
             "blocks": [{"id": "expenses",
              "columns": [
               {"id": "overseas_budget", "head": ["出国", "预算数"],
                "facts": {"measure": "THREE_PUBLIC_CEILING", "threePublic": ["OVERSEAS"]}},
               {"id": "overseas_actual", "head": ["出国", "决算数"],
                "facts": {"measure": "SPEND", "fund": ["FISCAL"], "threePublic": ["OVERSEAS"]}}],
              "rows": [{"id": "all", "text": "合计"}]}]}
            """);

    @Test
    void needs_no_code() {
        TableSet set =
                new TableSetReader(name -> FILES.getOrDefault(name, "").getBytes(StandardCharsets.UTF_8)).read("next");
        TestBook book = new TestBook()
                .spend(Fund.GENERAL_PUBLIC, "2010301", Nature.BASIC, "30212", 1_000_000)
                .spend(Fund.STATE_CAPITAL, "2010301", Nature.PROJECT, "30201", 2_000_000)
                .ceiling(ThreePublicItem.OVERSEAS, 3_000_000);
        Tables tables = TableEngine.tables(book.book(), set);
        assertThat(TableCsv.write(tables.table("04").orElseThrow()))
                .isEqualTo("item,total,general,fund,capital\r\n一般公共服务支出,3.00,1.00,0.00,2.00\r\n");
        assertThat(TableCsv.write(tables.table("07").orElseThrow()))
                .isEqualTo("overseas_budget,overseas_actual\r\n3.00,1.00\r\n");
        assertThat(tables.problems()).isEmpty();
    }
}
