package org.budgetyear.finalaccounts.account;

import static org.assertj.core.api.Assertions.assertThat;

import org.budgetyear.model.line.QuotaLine;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LinePatternTest {

    @ParameterizedTest
    @CsvSource({
        "*,                              GENERAL_PUBLIC|2010301|BASIC,       true",
        "GENERAL_PUBLIC|2010301|BASIC,   GENERAL_PUBLIC|2010301|BASIC,       true",
        "GENERAL_PUBLIC|2010301|BASIC,   GENERAL_PUBLIC|2010302|BASIC,       false",
        "*|2010301,                      GOVERNMENT_FUND|2010301|PROJECT|P1, true",
        "*|2010301|*|*,                  GENERAL_PUBLIC|2010301|BASIC,       true",
        "*|*|PROJECT|P1,                 GENERAL_PUBLIC|2010301|PROJECT|P1,  true",
        "*|*|PROJECT|P1,                 GENERAL_PUBLIC|2010301|PROJECT|P2,  false",
        "*|*|*|P1,                       GENERAL_PUBLIC|2010301|BASIC,       false",
    })
    void aStarStandsForAnythingInItsPlace(String pattern, String line, boolean taken) {
        assertThat(LinePattern.read(pattern).orElseThrow().takes(QuotaLine.ofKey(line)))
                .isEqualTo(taken);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "LOTTERY", "*|2010301|USUAL", "*|*|*|*|*"})
    void whatNoLineCouldBeIsNoPattern(String text) {
        assertThat(LinePattern.read(text)).isEmpty();
    }
}
