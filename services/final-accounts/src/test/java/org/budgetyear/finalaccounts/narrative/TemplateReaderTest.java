package org.budgetyear.finalaccounts.narrative;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import org.budgetyear.finalaccounts.figure.FigureNames;
import org.budgetyear.finalaccounts.table.definition.MalformedTableSet;
import org.budgetyear.finalaccounts.table.definition.TableSets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TemplateReaderTest {

    @Test
    void reads_the_text_of_every_table_set_that_has_one() {
        assertThat(Template.of("2017").body()).hasSize(5);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '¦',
            quoteCharacter = '`',
            value = {
                "{\"paragraph\": [\"收入{income.totals}\"]} ¦ body/0 paragraph/0: refers to 'income.totals', which is not there",
                "{\"paragraph\": [\"收入{01:income/99/amount}\"]} ¦ body/0 paragraph/0: refers to '01:income/99/amount'",
                "{\"paragraph\": [\"收入{09:income/1/amount}\"]} ¦ refers to '09:income/1/amount', which is not there",
                "{\"paragraph\": [\"见{table:99}\"]} ¦ refers to 'table:99', which is not there",
                "{\"paragraph\": [\"收入3,077.07万元\"]} ¦ has a figure that is bound to nothing: 收入3,077.07万元",
                "{\"paragraph\": [\"教育（类）XXXXXX（款）\"]} ¦ has a placeholder: XXXXXX",
                "{\"paragraph\": [\"收入减少（增加）\"]} ¦ has a placeholder: 减少（增加）",
                "{\"paragraph\": [\"收入{income.total\"]} ¦ is not closed properly",
                "{\"paragraph\": [\"收入[，{income.total}\"]} ¦ is not closed properly",
                "{\"paragraph\": [\"收入增加{income.total.change}\"]} ¦ is told where its direction may be another",
                "{\"paragraph\": [{\"by\": \"income.total.change\", \"negative\": \"增加{income.total.change}\"}]} ¦ 'income.total.change' is told where its direction may be another",
                "{\"paragraph\": [{\"by\": \"income.total.change\", \"positive\": \"增加[，下降{income.total.change_pct}]\"}]} ¦ is told where its direction may be another",
                "{\"paragraph\": [{\"by\": \"income.total\", \"more\": \"有收入\"}]} ¦ has no meaning for 'more'",
                "{\"paragraph\": [{\"by\": \"income.totals\", \"zero\": \"没有收入\"}]} ¦ refers to 'income.totals'",
                "{\"paragraph\": [\"{item.$.outturn}\"]} ¦ belongs to a key, and nothing is repeated here",
                "{\"paragraph\": [\"{name}\"]} ¦ belongs to a key, and nothing is repeated here",
                "{\"paragraph\": [{\"reason\": \"income.totals\"}]} ¦ refers to 'income.totals'",
                "{\"paragraph\": [{\"row\": [\"收入\"]}]} ¦ may have only [reason]",
                "{\"each\": \"income.total\", \"body\": []} ¦ repeats for each 'income.total', which is not there",
                "{\"heading\": \"收入\", \"text\": \"收入\", \"body\": []} ¦ may have only [body, heading]",
                "{\"listing\": \"收入\", \"heads\": [], \"body\": [\"收入\"]} ¦ may have only [row]",
                "{\"heading\": \"收入\", \"body\": 1} ¦ is no list",
                "{\"heading\": 1, \"body\": []} ¦ is no text"
            })
    void refuses_what_could_make_a_sentence_wrong_naming_the_place(String node, String message) {
        assertThatThrownBy(() -> read("{\"version\": \"1\", \"body\": [" + node + "]}"))
                .isInstanceOf(MalformedTableSet.class)
                .hasMessageStartingWith("2017/narrative.json")
                .hasMessageContaining(message);
    }

    @Test
    void refuses_a_wording_without_a_version() {
        assertThatThrownBy(() -> read("{\"body\": []}")).hasMessageContaining("has no version");
        assertThatThrownBy(() -> read("{\"version\": \"1\", \"text\": []}")).hasMessageContaining("may have only");
    }

    static Template read(String json) {
        return new TemplateReader(new KnownNames(TableSets.of("2017"), FigureNames.of("2017")))
                .read("2017/narrative.json", json.getBytes(StandardCharsets.UTF_8));
    }
}
