package org.budgetyear.acceptance.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.budgetyear.acceptance.client.Budget;
import org.budgetyear.acceptance.client.PlatformClient;
import org.budgetyear.acceptance.client.PlatformClient.Answer;
import org.budgetyear.acceptance.client.PlatformClient.Order;
import org.budgetyear.acceptance.client.Purchasing;
import org.budgetyear.acceptance.shared.OnePlatform;
import org.budgetyear.standalone.process.Platform;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;
import tools.jackson.databind.JsonNode;

/** Procurement and payments in their conversations, through HTTP, the log and the store. */
@ExtendWith(OnePlatform.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ProcurementTest {

    private static final String DEPARTMENT = "440105-953";
    private static final Duration A_WHILE = Duration.ofSeconds(30);

    private final PlatformClient client;

    ProcurementTest(Platform platform) {
        this.client = new PlatformClient(platform.gatewayUrl(), platform.tokens());
    }

    @BeforeAll
    void start() {
        accepted(new Budget(client, DEPARTMENT, DEPARTMENT + "001").openDepartment());
    }

    @Test
    void aContractIsPaidOutOfWhatIsHeldForIt() {
        Purchasing purchasing = openWith(DEPARTMENT + "001", 100_000);
        accepted(purchasing.sign("HT.1", 60_000, 20_000));

        refused(purchasing.budget().post("V1", Budget.RUNNING, 40_001), 409, "insufficient-quota");
        accepted(purchasing.budget().post("V2", Budget.RUNNING, 40_000));
        refused(purchasing.pay("V3", "HT.9", 1), 422, "unknown-contract");
        refused(purchasing.pay("V4", "HT.1", 20_001), 409, "not-yet-accepted");
        accepted(purchasing.ask("zhang", "record-acceptance", "a1", acceptance("HT.1", "YS1", 60_000)));
        eventually(() -> purchasing.pay(another("V"), "HT.1", 60_000), answer -> answer.status() == 200);
        refused(purchasing.pay("V6", "HT.1", 1), 409, "contract-share-exceeded");
        accepted(purchasing.ask("zhang", "complete-contract", "e1", Map.of("contract", "HT.1")));
        eventually(() -> purchasing.shown("HT.1"), shows("status", "COMPLETED"));
        JsonNode shown = purchasing.shown("HT.1").json();
        assertThat(shown.path("paidFen").asLong()).isEqualTo(60_000);
        assertThat(shown.path("heldFen").asLong()).isZero();
    }

    @Test
    void aContractWithoutMoneyIsSignedButUnfundedUntilThereIsMoney() {
        Purchasing purchasing = openWith(DEPARTMENT + "002", 50_000);

        JsonNode problem = refused(purchasing.sign("HT.1", 60_000, 0), 409, "contract-not-reserved");
        assertThat(problem.path("amountsFen").path("limit").asLong()).isEqualTo(50_000);
        assertThat(problem.path("detail").asString()).startsWith("Contract HT.1 is recorded, but not funded.");
        eventually(() -> purchasing.shown("HT.1"), shows("status", "UNFUNDED"));
        refused(purchasing.pay("V1", "HT.1", 1), 422, "unknown-contract");
        accepted(purchasing
                .budget()
                .appropriate("supplement-quota", "more", Map.of("line", Budget.RUNNING, "amountFen", 10_000)));
        eventually(
                () -> purchasing.ask("zhang", "fund-contract", another("f"), Map.of("contract", "HT.1")),
                answer -> answer.status() == 200);
        eventually(() -> purchasing.shown("HT.1"), shows("status", "FUNDED"));
        refused(purchasing.budget().post("V2", Budget.RUNNING, 1), 409, "insufficient-quota");
    }

    @Test
    void aTerminatedContractLetsGoOfWhatItHolds() {
        Purchasing purchasing = openWith(DEPARTMENT + "003", 60_000);
        accepted(purchasing.sign("HT.1", 60_000, 10_000));
        accepted(purchasing.pay("V1", "HT.1", 10_000));

        accepted(purchasing.ask("zhang", "terminate-contract", "e1", Map.of("contract", "HT.1", "reason", "供应商无法履约")));
        refused(purchasing.pay("V2", "HT.1", 1), 409, "contract-ended");
        accepted(purchasing.budget().post("V3", Budget.RUNNING, 50_000));
    }

    @Test
    void contractsArePartOfTheCommitmentAndOfTheFigures() {
        Purchasing purchasing = openWith(DEPARTMENT + "004", 100_000);
        accepted(purchasing.sign("HT.1", 60_000, 0));

        String unit = "/api/final-accounts/units/" + purchasing.budget().unit() + "/2017";
        client.await(
                unit + "/execution",
                A_WHILE,
                answer -> answer.json()
                        .path("total")
                        .path("commitmentRatePercent")
                        .asString("")
                        .equals("60.00"));
        JsonNode procurement = client.get(unit + "/procurement").json();
        assertThat(procurement.path("budgets").get(2).path("contractedFen").asLong())
                .isEqualTo(60_000);
        client.await(
                "/api/final-accounts/departments/" + DEPARTMENT + "/2017/figures",
                A_WHILE,
                answer -> answer.text().contains("procurement.reserved_for_sme"));
    }

    @Test
    void theSealLetsGoOfWhatContractsHoldAndClosesProcurement() {
        Purchasing purchasing = openWith(DEPARTMENT + "005", 100_000);
        accepted(purchasing.sign("HT.1", 60_000, 0));

        accepted(purchasing.budget().appropriate("seal-year", "seal", Map.of()));
        eventually(
                () -> purchasing.ask("zhang", "fund-contract", another("f"), Map.of("contract", "HT.1")),
                answer -> answer.json().path("code").asString("").equals("year-sealed"));
        refused(purchasing.sign("HT.2", 1, 0), 409, "year-sealed");
        client.await(
                "/api/final-accounts/departments/" + DEPARTMENT + "/2017/status",
                A_WHILE,
                answer -> answer.json()
                        .path("units")
                        .valueStream()
                        .anyMatch(unit -> unit.path("unit")
                                        .asString("")
                                        .equals(purchasing.budget().unit())
                                && unit.path("sealed").asBoolean()));
    }

    @Test
    void aContractGoesOnNextYearAsThisYearsSealLeftIt() {
        Purchasing purchasing = openWith(DEPARTMENT + "006", 100_000);
        accepted(purchasing.sign("HT.1", 60_000, 10_000));
        accepted(purchasing.pay("V1", "HT.1", 10_000));
        accepted(purchasing.budget().appropriate("seal-year", "seal", Map.of()));
        String unit = purchasing.budget().unit();
        client.await(
                "/api/final-accounts/units/" + unit + "/2018/position",
                A_WHILE,
                answer -> answer.json().path("procurement").asLong(0) >= 1);
        openNextYear(purchasing);

        JsonNode problem = refused(
                order("zhang", "procurement", unit, "continue-contract", continued(9_999)),
                409,
                "contract-differs-from-last-year");
        assertThat(problem.path("field").asString()).isEqualTo("data.paidBeforeFen");
        assertThat(problem.path("accepted").asString()).startsWith("10000");
        refused(
                order("zhang", "procurement", unit, "continue-contract", continued(10_000)),
                409,
                "contract-not-reserved");
    }

    @Test
    void whatWasToldBeforeTheSealAndOtherwiseIsNamedAfterIt() {
        Purchasing purchasing = openWith(DEPARTMENT + "007", 100_000);
        accepted(purchasing.sign("HT.1", 60_000, 10_000));
        accepted(purchasing.pay("V1", "HT.1", 10_000));
        String unit = purchasing.budget().unit();
        openNextYear(purchasing);
        eventually(() -> client.get(contractOf(unit)), shows("status", "UNFUNDED"));

        accepted(purchasing.budget().appropriate("seal-year", "seal", Map.of()));
        eventually(
                () -> client.get(contractOf(unit)),
                answer -> answer.json()
                        .path("unlikeLastYear")
                        .valueStream()
                        .map(JsonNode::asString)
                        .toList()
                        .equals(List.of("paidFen")));
    }

    /** In which the contract is continued with one fen less than was paid. */
    private void openNextYear(Purchasing purchasing) {
        String unit = purchasing.budget().unit();
        accepted(order(
                "bureau",
                "appropriations",
                unit,
                "open-year",
                purchasing.budget().opening()));
        eventually(
                () -> order("zhang", "procurement", unit, "continue-contract", continued(9_999)),
                answer -> !answer.json().path("code").asString("").equals("year-not-open"));
    }

    private static String contractOf(String unit) {
        return "/api/final-accounts/units/" + unit + "/2018/contracts/HT.1";
    }

    private Answer order(String actor, String context, String unit, String command, Map<String, ?> data) {
        return client.give(actor, new Order(context, unit, 2018, command, another("n"), "文", data));
    }

    private static Map<String, ?> continued(long paidFen) {
        return Map.of(
                "contract",
                "HT.1",
                "kind",
                "SERVICES",
                "supplier",
                Purchasing.SUPPLIER,
                "supplierSize",
                "SMALL",
                "reservedForSme",
                true,
                "totalFen",
                60_000,
                "paidBeforeFen",
                paidFen,
                "acceptedFen",
                0,
                "schedule",
                List.of(Map.of("year", 2018, "amountFen", 60_000 - paidFen, "line", Budget.RUNNING)),
                "prepaymentFen",
                10_000);
    }

    private Purchasing openWith(String unit, long fen) {
        Budget budget = new Budget(client, DEPARTMENT, unit);
        Purchasing purchasing = new Purchasing(client, budget);
        accepted(budget.open());
        accepted(budget.issue(Budget.RUNNING, fen));
        client.await(
                "/api/final-accounts/units/" + unit + "/2017/position",
                A_WHILE,
                answer -> answer.json().path("payments").asLong(0) >= 2
                        && answer.json().path("procurement").asLong(0) >= 1);
        accepted(purchasing.setBudget(1_000_000));
        accepted(purchasing.filePlan(900_000));
        accepted(purchasing.approvePlan());
        return purchasing;
    }

    private static Map<String, Object> acceptance(String contract, String acceptance, long fen) {
        return Map.of("contract", contract, "acceptance", acceptance, "amountFen", fen);
    }

    /** A decision is remembered by its id, so whoever wants another asks with another. */
    private static String another(String kind) {
        return kind + UUID.randomUUID();
    }

    private static Predicate<Answer> shows(String field, String value) {
        return answer ->
                answer.status() == 200 && answer.json().path(field).asString("").equals(value);
    }

    private static void eventually(Supplier<Answer> asking, Predicate<Answer> condition) {
        Instant deadline = Instant.now().plus(A_WHILE);
        Answer answer = asking.get();
        while (!condition.test(answer) && Instant.now().isBefore(deadline)) {
            answer = asking.get();
        }
        assertThat(condition.test(answer)).as(answer.text()).isTrue();
    }

    private static void accepted(Answer answer) {
        assertThat(answer.status()).as(answer.text()).isEqualTo(200);
    }

    private static JsonNode refused(Answer answer, int status, String code) {
        assertThat(answer.status()).as(answer.text()).isEqualTo(status);
        assertThat(answer.json().path("code").asString()).isEqualTo(code);
        assertThat(answer.json().path("detailZh").asString()).isNotBlank();
        return answer.json();
    }
}
