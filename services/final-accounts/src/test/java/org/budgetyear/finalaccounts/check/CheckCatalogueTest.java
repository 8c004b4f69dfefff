package org.budgetyear.finalaccounts.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.budgetyear.finalaccounts.csv.MalformedFile;
import org.budgetyear.finalaccounts.table.ReferenceYear;
import org.budgetyear.finalaccounts.table.definition.TableSets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class CheckCatalogueTest {

    private static final String HEADER = "code,title,titleEn,scope,severity,from,to,explanation,basis,formula\n";

    @TempDir
    Path folder;

    @ParameterizedTest
    @MethodSource("org.budgetyear.finalaccounts.check.CheckCatalogue#years")
    void every_table_set_has_checks_that_have_a_meaning_in_it(String year) {
        assertThat(CheckCatalogue.standard().of(TableSets.of(year))).hasSizeGreaterThan(50);
    }

    @Test
    void a_bureau_adds_a_check_without_building() throws IOException {
        write("LOCAL-1,办公费不超过一万元,Office supplies cost little,FACTS,ERROR,2017,2017,,区财政局通知,"
                + "\"{SPEND, economic=30201} ≤ 1万元\"");
        CheckReport report = Checks.run(ReferenceYear.book(), CheckCatalogue.with(folder));
        assertThat(report.isClear()).isFalse();
        assertThat(report.results().getLast().findings())
                .singleElement()
                .satisfies(finding -> assertThat(
                                finding.comparisons().getFirst().difference().toString())
                        .isEqualTo("8960000"));
    }

    @Test
    void a_check_of_another_year_is_passed_over() throws IOException {
        write("LOCAL-1,标题,title,FACTS,ERROR,2035,,,依据,T99[1] = 0");
        assertThat(CheckCatalogue.with(folder).of(TableSets.of("2017")))
                .hasSameSizeAs(CheckCatalogue.standard().of(TableSets.of("2017")));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '¦', quoteCharacter = '`', textBlock = """
            LOCAL-1,标题,title,FACTS,ERROR,2017,2017,,依据,T01[22] = T01[99]         ¦ line 2, column 57: expected a row of table 01, found '99' ¦ 第 2 行第 57 列：应为公开01表中的行，实为“99”
            LOCAL-1,标题,title,FACTS,ERROR,2017,2017,,依据,"sum({SPEND} by x) = 0"   ¦ line 2, column 60: expected one of unit, fund, class        ¦ 应为下列之一：unit
            local,标题,title,FACTS,ERROR,,,,依据,T01[22] = 0                         ¦ line 2, column code: expected a code such as C13            ¦ 应为代码
            LOCAL-1,,title,FACTS,ERROR,,,,依据,T01[22] = 0                           ¦ line 2, column title: expected a text                      ¦ 应为文字
            LOCAL-1,标题,title,FACT,ERROR,,,,依据,T01[22] = 0                        ¦ column scope: expected one of WITHIN_TABLE                 ¦ 实为“FACT”
            LOCAL-1,标题,title,FACTS,FATAL,,,,依据,T01[22] = 0                       ¦ column severity: expected one of ERROR, WARNING, INFO      ¦ 实为“FATAL”
            LOCAL-1,标题,title,FACTS,ERROR,next,,,依据,T01[22] = 0                   ¦ column from: expected a number                             ¦ 实为“next”
            C01,标题,title,FACTS,ERROR,2017,2017,,依据,T01[22] = 0                   ¦ column code: expected a code that is not in tablesets/2017/checks.csv ¦ 未在
            LOCAL-1,标题,title,FACTS                                                 ¦ line 2: expected 10 fields, found '4'                      ¦ 应为10 个字段
            LOCAL-1,标题,title,FACTS,ERROR,,,,依据,"T01[22] = 0                      ¦ line 2, column 36: expected quotes that are closed         ¦ 成对的双引号
            """)
    void a_wrong_one_is_refused_with_its_place(String row, String message, String chinese) throws IOException {
        write(row);
        MalformedFile error = catchThrowableOfType(MalformedFile.class, () -> CheckCatalogue.with(folder));
        assertThat(error).hasMessageContaining("local.csv").hasMessageContaining(message);
        assertThat(error.chinese()).contains(chinese);
    }

    private void write(String row) throws IOException {
        Files.writeString(folder.resolve("local.csv"), HEADER + row.strip() + "\n");
    }
}
