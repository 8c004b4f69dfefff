package org.budgetyear.finalaccounts.table.definition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Each row breaks the set of 2017 in one place; the message must name it. */
class MalformedTableSetTest {

    @ParameterizedTest(name = "{0}: {2}")
    @CsvSource(delimiter = '¦', quoteCharacter = '`', textBlock = """
            01.json ¦ "formula": "22+23+24"            ¦ "formula": "22+23+99"            ¦ 2017/01.json block income row 25: refers to '99', which is not there
            01.json ¦ "formula": "22+23+24"            ¦ "formula": "22+23+8"             ¦ 2017/01.json block income row 25: refers to '8', which is blank
            01.json ¦ "formula": "1+2+3+4+5+6"         ¦ "formula": "1+25"                ¦ refers to itself: 22 → 25 → 22
            01.json ¦ "formula": "22+23+24"            ¦ "formula": "22+22"               ¦ 2017/01.json block income row 25: '22+22' is no sum of different cells
            01.json ¦ "formula": "22+23+24"            ¦ "formula": "22 and 23"           ¦ '22 and 23' is no sum of different cells
            01.json ¦ "formula": "22+23+24"            ¦ "formula": "22", "zero": true    ¦ row 25: has more than one of facts, formula and zero
            01.json ¦ {"number": 2, "text"             ¦ {"number": 1, "text"             ¦ block income row 1: is there twice
            01.json ¦ "measure": "OPENING"             ¦ "measure": "OPENINGS"            ¦ block income row 24: unknown measure 'OPENINGS'
            01.json ¦ 额", "facts": {"measure": "SURPLUS_USED"      ¦ 额", "facts": {"measure": "SURPLUS_USE"        ¦ block income row 23: unknown measure 'SURPLUS_USE'
            01.json ¦ 配", "facts": {"measure": "SURPLUS_ALLOCATED" ¦ 配", "facts": {"measure": "SURPLUS_ALLOCATION" ¦ block expense row 48: unknown measure 'SURPLUS_ALLOCATION'
            01.json ¦ +SURPLUS_USED-SPEND              ¦ +SURPLUS-SPEND                   ¦ block expense row 49: unknown measure 'SURPLUS'
            01.json ¦ "fund": ["OTHER"]                ¦ "fund": ["OTHERS"]               ¦ block income row 6: unknown fund 'OTHERS'
            01.json ¦ "function": ["222"]              ¦ "function": ["22"]               ¦ block expense row 45: unknown function '22'
            02.json ¦ +business+                       ¦ +bussiness+                      ¦ column total: refers to 'bussiness', which is not there
            02.json ¦ "facts": {"measure": "RECEIPT"}, ¦ "facts": {},                     ¦ a cell needs exactly one measure, not 0
            03.json ¦ "nature": ["BASIC"]              ¦ "nature": ["BASIS"]              ¦ column basic: unknown nature 'BASIS'
            03.json ¦ "nature": ["BASIC"]              ¦ "measure": "SPEND"               ¦ a cell needs exactly one measure, not 2
            06.json ¦ "30102"                          ¦ "3010"                           ¦ unknown economic '3010'
            07.json ¦ ["RECEPTION"]                    ¦ ["RECEPTIONS"]                   ¦ column reception: unknown threePublic 'RECEPTIONS'
            08.json ¦ opening+income-expense           ¦ opening+income-closing           ¦ column closing: refers to itself
            08.json ¦ "functionRows"                   ¦ "functionsRows"                  ¦ 2017/08.json
            set.json ¦ "08.json"                       ¦ "09.json"                        ¦ 2017/09.json: there is no such file
            set.json ¦ "08.json"                       ¦ "07.json"                        ¦ table '07' is there twice
            """)
    void is_refused_when_loaded(String file, String right, String wrong, String message) {
        TableSetReader reader = new TableSetReader(name -> {
            byte[] content = TableSets.file("2017", name);
            if (content == null || !name.equals(file)) {
                return content;
            }
            String text = new String(content, StandardCharsets.UTF_8);
            assertThat(text).contains(right);
            return text.replaceFirst(Pattern.quote(right), wrong).getBytes(StandardCharsets.UTF_8);
        });
        assertThatThrownBy(() -> reader.read("2017"))
                .isInstanceOf(MalformedTableSet.class)
                .hasMessageContaining(message);
    }

    @Test
    void a_set_that_does_not_come_with_the_project_is_refused_by_name() {
        assertThatThrownBy(() -> TableSets.of("1999")).hasMessageContaining("1999/set.json");
        assertThatThrownBy(() -> TableSets.of("../2017")).isInstanceOf(MalformedTableSet.class);
        assertThat(TableSets.exists("1999")).isFalse();
        assertThat(TableSets.exists("2017")).isTrue();
        assertThat(TableSets.of("2017").tables()).hasSize(8);
    }
}
