package org.budgetyear.finalaccounts.table.print;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.budgetyear.finalaccounts.table.ReferenceYear;
import org.budgetyear.finalaccounts.table.TableEngine;
import org.budgetyear.finalaccounts.table.Tables;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class TextFormatsTest {

    private final Tables tables = TableEngine.tables(ReferenceYear.book());

    @Test
    void csv_quotes_only_what_needs_it() {
        assertThat(CsvText.line(List.of("a", "", "1,000.00", "say \"no\"", "（款）")))
                .isEqualTo("a,,\"1,000.00\",\"say \"\"no\"\"\",（款）\r\n");
    }

    @Test
    void json_has_exact_fen_beside_what_is_printed() {
        JsonNode root = JsonMapper.builder().build().readTree(TablesJson.write(tables));
        assertThat(root.path("code").stringValue()).isEqualTo("440105-701");
        assertThat(root.path("year").intValue()).isEqualTo(2017);
        assertThat(root.path("tableSet").stringValue()).isEqualTo("2017");
        assertThat(root.path("tables")).hasSize(8);
        JsonNode first = root.at("/tables/0/blocks/0/rows/0");
        assertThat(first.path("text").stringValue()).isEqualTo("一、财政拨款收入");
        assertThat(first.at("/cells/amount/fen").longValue()).isEqualTo(3_077_068_200L);
        assertThat(first.at("/cells/amount/printed").stringValue()).isEqualTo("3,077.07");
        assertThat(root.at("/tables/0/blocks/0/rows/6/cells")).isEmpty();
    }

    @Test
    void json_of_one_table_is_that_table() {
        JsonNode root = JsonMapper.builder()
                .build()
                .readTree(TablesJson.write(tables, tables.table("07").orElseThrow()));
        assertThat(root.at("/table/id").stringValue()).isEqualTo("07");
        assertThat(root.at("/table/blocks/0/rows/1/cells/vehicle_operation/fen").longValue())
                .isEqualTo(3_400_000L);
    }
}
