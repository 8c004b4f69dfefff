package org.budgetyear.standalone.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.budgetyear.model.code.ProjectCode;
import org.budgetyear.model.line.UnitKind;
import org.budgetyear.model.money.Money;
import org.budgetyear.standalone.ledger.file.DutiesFile;
import org.budgetyear.standalone.ledger.file.ExplanationsFile;
import org.budgetyear.standalone.ledger.file.ListedUnitsFile;
import org.budgetyear.standalone.ledger.file.PerformanceFile;
import org.budgetyear.standalone.ledger.file.UnitKindsFile;
import org.budgetyear.standalone.ledger.form.Ledger;
import org.budgetyear.standalone.ledger.form.LedgerFile;
import org.budgetyear.standalone.ledger.form.Posting;
import org.budgetyear.standalone.ledger.form.YearPostings;
import org.junit.jupiter.api.Test;

class DisclosureFilesTest {

    @Test
    void aChangeOfKindIsPostedInItsWeek() throws IOException {
        Ledger ledger =
                ledger("unit-kinds.csv", "unit,kind,effective_from\n440105-701001,PUBLIC_INSTITUTION,2017-07-01\n");
        YearPostings year = posted(new UnitKindsFile(), ledger);
        assertThat(year.week(LocalDate.of(2017, 6, 26))).singleElement().satisfies(posting -> {
            assertThat(posting.command()).isEqualTo("change-unit-kind");
            assertThat(posting.data())
                    .isEqualTo(Map.of("kind", UnitKind.PUBLIC_INSTITUTION, "effectiveFrom", LocalDate.of(2017, 7, 1)));
        });
    }

    @Test
    void goalsComeAtTheBeginningAndSelfEvaluationsAtTheEnd() throws IOException {
        Ledger ledger = ledger("performance.csv", """
            unit,project,goals,goal_yuan,score,budget_yuan,executed_yuan
            440105-701001,P01,办理 12 万件,100.00,98.5,100.00,90.00
            """);
        YearPostings year = posted(new PerformanceFile(), ledger);
        assertThat(year.opening()).extracting(Posting::command).containsExactly("set-performance-goal");
        assertThat(year.closing())
                .singleElement()
                .satisfies(posting -> assertThat(posting.data())
                        .isEqualTo(Map.of(
                                "project",
                                new ProjectCode("P01"),
                                "scoreHundredths",
                                9_850,
                                "budgetFen",
                                Money.ofYuan("100"),
                                "executedFen",
                                Money.ofYuan("90"))));
    }

    @Test
    void aProjectMayHaveGoalsWithoutASelfEvaluation() throws IOException {
        String head = "unit,project,goals,goal_yuan,score,budget_yuan,executed_yuan\n";
        Ledger ledger = ledger("performance.csv", head + "440105-701001,P01,目标,100.00,,,\n");
        assertThat(posted(new PerformanceFile(), ledger).closing()).isEmpty();
        assertThat(errors("performance.csv", head + "440105-701001,P01,目标,100.00,98.5,,90.00\n"))
                .contains("budget_yuan");
        assertThat(errors("performance.csv", head + "440105-701001,P01,目标,100.00,100.01,1,1\n"))
                .contains("score");
    }

    @Test
    void theSectionsOfADepartmentAreOnePosting() throws IOException {
        Ledger ledger = ledger("duties.csv", "department,heading,text\n440105-701,主要职能,一\n440105-701,机构设置,二\n");
        assertThat(posted(new DutiesFile(), ledger).opening())
                .singleElement()
                .satisfies(posting -> assertThat(posting.data())
                        .isEqualTo(Map.of(
                                "sections",
                                List.of(
                                        Map.of("heading", "主要职能", "text", "一"),
                                        Map.of("heading", "机构设置", "text", "二")))));
    }

    @Test
    void theListOfUnitsIsOnePostingOfTheDepartment() throws IOException {
        Ledger ledger = ledger(
                "listed-units.csv",
                "department,unit,name,kind,inclusion\n440105-701,440105-701009,信息中心,PUBLIC_INSTITUTION,MERGED\n");
        assertThat(posted(new ListedUnitsFile(), ledger).opening())
                .extracting(Posting::command)
                .containsExactly("list-department-units");
    }

    @Test
    void explanationsComeLast() throws IOException {
        Ledger ledger = ledger(
                "explanations.csv",
                "department,scope,figure_hash,printed,text\n440105-701,05:2010301:basic,sha256:1,1.00,调整工资标准\n");
        assertThat(posted(new ExplanationsFile(), ledger).closing())
                .extracting(Posting::command)
                .containsExactly("explain-variance");
    }

    private static YearPostings posted(LedgerFile<?> file, Ledger ledger) {
        YearPostings year = new YearPostings();
        file.post(ledger, year);
        return year;
    }

    private static Ledger ledger(String file, String content) throws IOException {
        return switch (LedgerReader.read(MemoryFolder.right().with(file, content))) {
            case LedgerReading.Accepted accepted -> accepted.ledger();
            case LedgerReading.Refused refused -> throw new AssertionError(refused.errors());
        };
    }

    private static String errors(String file, String content) throws IOException {
        return switch (LedgerReader.read(MemoryFolder.right().with(file, content))) {
            case LedgerReading.Accepted accepted -> throw new AssertionError(accepted.ledger());
            case LedgerReading.Refused refused -> refused.errors().toString();
        };
    }
}
