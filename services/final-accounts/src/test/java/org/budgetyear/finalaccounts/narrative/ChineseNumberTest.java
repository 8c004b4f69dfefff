package org.budgetyear.finalaccounts.narrative;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class ChineseNumberTest {

    @Test
    void counts_as_headings_do() {
        assertThat(ChineseNumber.of(1)).isEqualTo("一");
        assertThat(ChineseNumber.of(10)).isEqualTo("十");
        assertThat(ChineseNumber.of(12)).isEqualTo("十二");
        assertThat(ChineseNumber.of(20)).isEqualTo("二十");
        assertThat(ChineseNumber.of(99)).isEqualTo("九十九");
    }

    @Test
    void has_no_heading_without_a_number() {
        assertThatThrownBy(() -> ChineseNumber.of(0)).isInstanceOf(IllegalArgumentException.class);
    }
}
