package org.budgetyear.acceptance.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Map;
import org.budgetyear.acceptance.client.Budget;
import org.budgetyear.acceptance.client.PlatformClient;
import org.budgetyear.acceptance.client.PlatformClient.Answer;
import org.budgetyear.acceptance.client.PlatformClient.Order;
import org.budgetyear.acceptance.shared.OnePlatform;
import org.budgetyear.standalone.process.Platform;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;

/** What nobody can do while a year is being closed. */
@ExtendWith(OnePlatform.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ClosingTest {

    private static final String DEPARTMENT = "440105-800";
    private static final String UNIT = "440105-800001";
    private static final String OF_UNIT = "/api/final-accounts/units/" + UNIT + "/2017";
    private static final Duration LONGEST = Duration.ofSeconds(20);
    private static final String CLEARING = """
            voucher,unit,fund,function,economic,amount_yuan,cleared_date
            V1,440105-800001,GENERAL_PUBLIC,2010301,30201,400.00,2017-06-30
            """;

    private final PlatformClient client;
    private final Budget budget;

    ClosingTest(Platform platform) {
        this.client = new PlatformClient(platform.gatewayUrl(), platform.tokens());
        this.budget = new Budget(client, DEPARTMENT, UNIT);
    }

    @BeforeAll
    void spendAndFreeze() {
        accepted(budget.openDepartment());
        accepted(budget.open());
        accepted(budget.issue(Budget.RUNNING, 100_000));
        client.await(
                OF_UNIT + "/position",
                LONGEST,
                answer -> answer.json().path("payments").asLong(0) >= 2);
        accepted(budget.post("V1", Budget.RUNNING, 40_000));
        client.await(
                OF_UNIT + "/position",
                LONGEST,
                answer -> answer.json().path("closing").asLong(0) >= 1);
        accepted(closing(UNIT, "dept", "department", "freeze-year", "f1", Map.of()));
        client.await(
                OF_UNIT + "/position",
                LONGEST,
                answer -> answer.json().path("payments").asLong(0) >= 4);
    }

    @Test
    void aFrozenYearIsClosedStepByStepAndNobodyCanSayFalselyThatItWasChecked() {
        refused(budget.post("V2", Budget.RUNNING, 1), 409, "year-soft-frozen");
        refused(client.step(OF_UNIT + "/checks", "li", "unit-clerk", "k0", ""), 409, "not-sealed");
        refused(closing(UNIT, "li", "unit-clerk", "record-checks", "k1", Map.of()), 404, "command-unknown");
        refused(closing(UNIT, "li", "unit-clerk", "sign-year", "k2", Map.of()), 403, "forbidden");

        accepted(budget.appropriate("seal-year", "s1", Map.of()));
        client.await(
                OF_UNIT + "/position",
                LONGEST,
                answer -> answer.json().path("closing").asLong(0) >= 3);
        client.await(
                "/api/final-accounts/departments/" + DEPARTMENT + "/2017/closing",
                LONGEST,
                answer -> answer.json().path("units").path(0).has("sealId"));
        refused(
                client.step(OF_UNIT + "/reconciliation", "t", "treasury", "r1", CLEARING.replace("400.00", "400.01")),
                409,
                "differences-unexplained");
        assertThat(client.step(
                                OF_UNIT + "/reconciliation/comparison",
                                "t",
                                "",
                                "r2",
                                CLEARING.replace("400.00", "400.01"))
                        .json()
                        .path("differences")
                        .path(0)
                        .path("kind")
                        .asString())
                .isEqualTo("AMOUNT");
        accepted(client.step(OF_UNIT + "/reconciliation", "t", "treasury", "r3", CLEARING));
        refused(client.step(OF_UNIT + "/checks", "li", "unit-clerk", "k3", ""), 409, "checks-not-passed");
        explainWarnings();
        accepted(client.step(OF_UNIT + "/checks", "li", "unit-clerk", "k4", ""));
        refused(closing(UNIT, "li", "unit-reviewer", "sign-year", "g1", Map.of()), 409, "same-person");
        accepted(closing(UNIT, "wang", "unit-reviewer", "sign-year", "g2", Map.of()));
    }

    /** The department explains, for nothing can follow in the unit's sealed year. */
    private void explainWarnings() {
        client.get(OF_UNIT + "/checks")
                .json()
                .path("checks")
                .valueStream()
                .flatMap(check -> check.path("findings").valueStream())
                .forEach(finding -> accepted(client.give(
                        "dept",
                        new Order(
                                "appropriations",
                                DEPARTMENT,
                                Budget.YEAR,
                                "explain-variance",
                                "e:" + finding.path("scope").asString(),
                                null,
                                Map.of(
                                        "scope",
                                        UNIT + "/" + finding.path("scope").asString(),
                                        "figureHash",
                                        finding.path("figureHash").asString(),
                                        "printed",
                                        "400.00元",
                                        "text",
                                        "采购推迟到下一年度，本年支出减少")))));
        client.await(
                OF_UNIT + "/checks",
                LONGEST,
                answer -> answer.json().path("clear").asBoolean(false));
    }

    private Answer closing(String owner, String actor, String role, String command, String id, Map<String, ?> data) {
        return client.give(actor, role, new Order("closing", owner, Budget.YEAR, command, id, null, data));
    }

    private static void accepted(Answer answer) {
        assertThat(answer.status()).as(answer.text()).isEqualTo(200);
    }

    private static void refused(Answer answer, int status, String code) {
        assertThat(answer.status()).as(answer.text()).isEqualTo(status);
        assertThat(answer.json().path("code").asString()).isEqualTo(code);
    }
}
