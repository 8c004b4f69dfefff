package org.budgetyear.finalaccounts.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.budgetyear.finalaccounts.testing.SampleLog.DEPARTMENT;
import static org.budgetyear.finalaccounts.testing.SampleLog.UNIT;
import static org.budgetyear.finalaccounts.testing.Samples.BASIC;
import static org.budgetyear.finalaccounts.testing.Samples.WAGES;
import static org.budgetyear.finalaccounts.testing.Samples.departmentOpened;
import static org.budgetyear.finalaccounts.testing.Samples.issued;
import static org.budgetyear.finalaccounts.testing.Samples.paid;
import static org.budgetyear.finalaccounts.testing.Samples.yearOpened;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.budgetyear.finalaccounts.check.CheckCatalogue;
import org.budgetyear.finalaccounts.history.History;
import org.budgetyear.finalaccounts.testing.SampleLog;
import org.budgetyear.model.appropriations.DepartmentDutiesSet;
import org.budgetyear.model.appropriations.DutySection;
import org.budgetyear.model.chart.Charts;
import org.budgetyear.model.line.Recognition;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.test.web.reactive.server.WebTestClient;

/** A line of 10,000 yuan of which a quarter is paid: a warning, and no error. */
class CheckRoutesTest {

    private static final History HISTORY = new History((unitYear, context, after, until) -> List.of(), Map.of());

    private final FoldedStore folded = new FoldedStore(
            new SampleLog()
                    .add(
                            DEPARTMENT,
                            departmentOpened(),
                            new DepartmentDutiesSet(List.of(new DutySection("宗旨", "办理政务"))))
                    .add(UNIT, yearOpened(Recognition.PAYMENT_BASIS), issued(BASIC, 1_000_000))
                    .add(UNIT, paid(BASIC, WAGES, 250_000)),
            DEPARTMENT,
            UNIT);
    private final WebTestClient client = folded.client(
            new CheckRoutes(folded.store, HISTORY, () -> Charts.BUILT_IN, CheckCatalogue.standard()).routes());

    @AfterEach
    void close() {
        folded.close();
    }

    @Test
    void a_department_is_checked_as_if_its_year_ended_now() {
        get("/api/final-accounts/departments/440105-701/2017/checks")
                .jsonPath("$.clear")
                .isEqualTo(false)
                .jsonPath("$.findings.ERROR")
                .isEqualTo(0)
                .jsonPath("$.checks[?(@.code=='C32')].findings[0].place")
                .isEqualTo("2010301")
                .jsonPath("$.checks[?(@.code=='C32')].findings[0].standing")
                .isEqualTo("MISSING")
                .jsonPath("$.checks[?(@.code=='C32')].findings[0].comparisons[2].leftFen")
                .isEqualTo("250000")
                .jsonPath("$.checks[?(@.code=='C32')].findings[0].comparisons[2].differenceFen")
                .isEqualTo("-650000");
    }

    @Test
    void a_unit_is_checked_alone() {
        get("/api/final-accounts/units/440105-701001/2017/checks")
                .jsonPath("$.code")
                .isEqualTo("440105-701001");
        client.get()
                .uri("/api/final-accounts/units/440105-701009/2017/checks")
                .exchange()
                .expectStatus()
                .isNotFound();
    }

    @Test
    void a_bureaus_own_check_from_a_folder_counts_like_the_others(@TempDir Path folder) throws IOException {
        Files.writeString(folder.resolve("local.csv"), """
                code,title,titleEn,scope,severity,from,to,explanation,basis,formula
                LOCAL-1,工资不超过一千元,Wages are low,FACTS,ERROR,2017,,,区财政局通知,"{SPEND, economic=30101} ≤ 1000元"
                """);
        CheckCatalogue catalogue = CheckCatalogue.with(folder);
        folded.client(new CheckRoutes(folded.store, HISTORY, () -> Charts.BUILT_IN, catalogue).routes())
                .get()
                .uri("/api/final-accounts/units/440105-701001/2017/checks")
                .exchange()
                .expectBody()
                .jsonPath("$.findings.ERROR")
                .isEqualTo(1)
                .jsonPath("$.checks[?(@.code=='LOCAL-1')].findings[0].comparisons[0].differenceFen")
                .isEqualTo("150000");
        assertThat(new Judge(folded.accounts, catalogue).unit(UNIT).counts()).containsEntry("errors", 1);
    }

    private WebTestClient.BodyContentSpec get(String path) {
        return client.get().uri(path).exchange().expectStatus().isOk().expectBody();
    }
}
