package org.budgetyear.finalaccounts.check.formula;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import org.budgetyear.finalaccounts.table.definition.TableSets;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A formula without a meaning is refused where it stops to have one, with what would have had one. */
class FormulaErrorTest {

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '¦', quoteCharacter = '`', textBlock = """
            T01[22] =                           ¦ 9  ¦                ¦ a number, a cell such as T01[22]
            T01[22] 5                           ¦ 8  ¦ 5              ¦ one of + - = ≈ ≠ ≤ ≥ < >
            T01[22] = T02[total].total T01[1]   ¦ 27 ¦ T01            ¦ the end, ';', or a word that joins conditions
            T11[22] = 0                         ¦ 0  ¦ T11            ¦ a table of the set 2017: T01, T02
            T01[99] = 0                         ¦ 3  ¦ 99             ¦ a row of table 01
            T01[总计] = 0                       ¦ 3  ¦ 总计           ¦ one of income:总计, expense:总计
            T02[total].tota = 0                 ¦ 10 ¦ tota           ¦ one of the columns total, fiscal_appropriation
            T02[total] = 0                      ¦ 10 ¦                ¦ a point and one of the columns total
            T01[1..6] = 0                       ¦ 3  ¦ 1..6           ¦ one row; for several write sum( )
            sum(T01[1..6] = 0                   ¦ 14 ¦ =              ¦ ')'
            incom.total = 0                     ¦ 0  ¦ incom.total    ¦ a figure of the set 2017
            maximum(income.total) = 0           ¦ 0  ¦ maximum        ¦ one of the functions sum, abs, percent, prior, problems
            .basic = 0                          ¦ 0  ¦ basic          ¦ a table and a row before the column
            each row of T03: .basics = 0        ¦ 17 ¦ basics         ¦ one of the columns total, basic
            each colour of {SPEND}: {SPEND} = 0 ¦ 5  ¦ colour         ¦ one of unit, fund, class
            {SPENT} = 0                         ¦ 0  ¦ SPENT          ¦ unknown measure 'SPENT'
            {SPEND, colour=RED} = 0             ¦ 0  ¦ SPEND, colour=RED ¦ one measure such as SPEND
            {fund=OTHER} = 0                    ¦ 0  ¦ fund=OTHER     ¦ one measure such as SPEND
            T01[22] = 5                         ¦ 10 ¦ a number of things ¦ an amount of money on both sides
            T01[22] + 5% = 0                    ¦ 0  ¦ a percentage   ¦ an amount of money on both sides
            T01[22] ≈ T01[25]                   ¦ 8  ¦ ≈              ¦ '=' where no percentages are compared
            (T01[22] = 0                        ¦ 12 ¦                ¦ ')'
            T01[22] = 0 & T01[1] = 0            ¦ 12 ¦ &              ¦ a name, a number, a row in [ ]
            reasons agree                       ¦ 8  ¦ agree          ¦ 'differ'
            """)
    void is_refused(String formula, int offset, String found, String expected) {
        FormulaError error =
                catchThrowableOfType(FormulaError.class, () -> Formula.read(formula, TableSets.of("2017")));
        assertThat(error.offset()).isEqualTo(offset);
        assertThat(error.found()).isEqualTo(found == null ? "" : found);
        assertThat(error.expected()).contains(expected);
        assertThat(error.expectedZh()).isNotBlank();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "T01[income:总计] = T01[expense:总计]",
                "T02[合计].1 = T01[本年收入合计]",
                "not (T01[22] < 0) and T01[22] >= 0 or T01[1] <> 0 => T01[1] = 0",
                "T07[actual].reception > 0 <=> T07[budget].reception > 0",
                "abs(percent(T01[22], T01[47]) - 100%) <= 0.5%",
                "T07[actual].vehicle_operation <= 5万元 + 300元",
                "prior(meeting) = 0",
                "2 * T01[22] = T01[25] + T01[50]",
                "each unit of {SPEND}: {SPEND} >= -1元",
                "each figure completion.{key}_pct: completion.{key}_pct < 200%",
                "sum(T03[???].total) = sum(T03[201*].total) − 0"
            })
    void what_has_a_meaning_is_taken(String formula) {
        assertThatCode(() -> Formula.read(formula, TableSets.of("2017"))).doesNotThrowAnyException();
    }
}
