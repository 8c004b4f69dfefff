package org.budgetyear.finalaccounts.table;

import static org.assertj.core.api.Assertions.assertThat;

import org.budgetyear.finalaccounts.table.print.TableCsv;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReferenceYearTest {

    private final Tables tables = TableEngine.tables(ReferenceYear.book());

    @ParameterizedTest
    @ValueSource(strings = {"01", "02", "03", "04", "05", "06", "07", "08"})
    void prints_what_the_report_prints_byte_for_byte(String id) {
        assertThat(TableCsv.write(tables.table(id).orElseThrow()))
                .isEqualTo(ReferenceYear.text("expected/" + id + ".csv"));
    }

    @Test
    void has_a_place_for_all_its_money() {
        assertThat(tables.problems()).isEmpty();
    }
}
