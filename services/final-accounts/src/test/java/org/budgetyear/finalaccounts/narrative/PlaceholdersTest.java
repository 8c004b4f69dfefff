package org.budgetyear.finalaccounts.narrative;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PlaceholdersTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "教育（类）XXXXXX（款）",
                "××局",
                "减少（增加）0万元",
                "增加（减少）",
                "增加/减少",
                "（增加）",
                "下降（上升）",
                "{income.total}",
                "[原因]",
                "因____增加",
                "＿＿＿",
                "原因……………",
                "此处填写原因",
                "主要用于无此情况",
                "TODO",
                "null"
            })
    void finds_what_is_left_of_a_form(String text) {
        assertThat(Placeholders.in(text)).isPresent();
    }

    @ParameterizedTest
    @ValueSource(strings = {"比上年增加，主要原因是人员调入", "因公出国（境）费", "“互联网+政务服务”改革", "12345政府服务热线", "等等……", "减少开支"})
    void leaves_sentences_alone(String text) {
        assertThat(Placeholders.in(text)).isEmpty();
    }
}
