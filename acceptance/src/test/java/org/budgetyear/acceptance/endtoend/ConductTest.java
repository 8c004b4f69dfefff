package org.budgetyear.acceptance.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.budgetyear.acceptance.client.Budget;
import org.budgetyear.acceptance.client.PlatformClient;
import org.budgetyear.acceptance.client.PlatformClient.Answer;
import org.budgetyear.acceptance.shared.OnePlatform;
import org.budgetyear.standalone.process.Platform;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;
import tools.jackson.databind.JsonNode;

/** What the platform lets people do and what it refuses, through HTTP, the log and the store. */
@ExtendWith(OnePlatform.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ConductTest {

    private static final String DEPARTMENT = "440105-900";

    private final PlatformClient client;

    ConductTest(Platform platform) {
        this.client = new PlatformClient(platform.gatewayUrl(), platform.tokens());
    }

    @BeforeAll
    void start() {
        assertThat(new Budget(client, DEPARTMENT, "440105-900999")
                        .openDepartment()
                        .status())
                .isEqualTo(200);
    }

    @Test
    void aUnitCannotSpendWhatItDoesNotHave() {
        Budget budget = openWith("440105-900001", 100_000);

        accepted(budget.post("V1", Budget.RUNNING, 60_000));
        JsonNode problem = refused(budget.post("V2", Budget.RUNNING, 40_001), 409, "insufficient-quota");

        assertThat(problem.path("amountsFen").path("available").asLong()).isEqualTo(40_000);
        assertThat(problem.path("amountsFen").path("requested").asLong()).isEqualTo(40_001);
        assertThat(problem.path("detailZh").asString()).contains("400.00");
        accepted(budget.post("V3", Budget.RUNNING, 40_000));
    }

    @Test
    void manyPaymentsAtOnceNeverOverspendALine() throws Exception {
        Budget budget = openWith("440105-900002", 50_000);

        try (ExecutorService clerks = Executors.newFixedThreadPool(16)) {
            List<Future<Answer>> answers = IntStream.range(0, 100)
                    .mapToObj(i -> clerks.submit(() -> budget.post("V" + i, Budget.RUNNING, 1_000)))
                    .toList();
            int paid = 0;
            for (Future<Answer> answer : answers) {
                paid += answer.get().status() == 200 ? 1 : 0;
            }
            assertThat(paid).isEqualTo(50);
        }
    }

    @Test
    void theSameCommandAgainGivesTheSameDecisionAndOtherContentIsAConflict() {
        Budget budget = openWith("440105-900003", 100_000);

        Answer first = budget.post("V1", Budget.RUNNING, 60_000);
        Answer again = budget.post("V1", Budget.RUNNING, 60_000);

        assertThat(again).isEqualTo(first);
        refused(budget.post("V1", Budget.RUNNING, 60_001), 409, "command-id-conflict");
    }

    @Test
    void nobodyApprovesWhatTheyRequested() {
        Budget budget = openWith("440105-900004", 100_000);
        accepted(budget.pay("zhang", "request-payment", "r1", Budget.payment("V1", Budget.RUNNING, 60_000)));

        refused(budget.post("V2", Budget.RUNNING, 50_000), 409, "insufficient-quota");
        refused(budget.pay("zhang", "approve-payment", "a1", Map.of("voucher", "V1")), 409, "same-person");
        accepted(budget.pay("li", "approve-payment", "a2", Map.of("voucher", "V1")));
        accepted(budget.pay("treasury", "clear-payment", "c1", Map.of("voucher", "V1")));
        accepted(budget.pay(
                "zhang", "refund-payment", "f1", Map.of("voucher", "V1", "refundNo", "R1", "amountFen", 10_000)));
        accepted(budget.post("V3", Budget.RUNNING, 50_000));
    }

    @Test
    void appropriationsAsksPaymentsBeforeItTakesMoneyBack() {
        Budget budget = openWith("440105-900005", 100_000);
        accepted(budget.post("V1", Budget.RUNNING, 60_000));

        JsonNode problem = refused(
                budget.appropriate("cut-quota", "c1", Map.of("line", Budget.RUNNING, "amountFen", 40_001)),
                409,
                "insufficient-quota");
        assertThat(problem.path("amountsFen").path("available").asLong()).isEqualTo(40_000);
        accepted(budget.appropriate("cut-quota", "c2", Map.of("line", Budget.RUNNING, "amountFen", 30_000)));
        accepted(budget.appropriate("freeze-quota", "f1", Map.of("line", Budget.RUNNING, "amountFen", 10_000)));
        refused(budget.post("V2", Budget.RUNNING, 1), 409, "insufficient-quota");
        accepted(budget.appropriate("unfreeze-quota", "u1", Map.of("line", Budget.RUNNING, "amountFen", 10_000)));
        eventuallyPays(budget, 10_000);
    }

    @Test
    void aTransferThatCannotBeReceivedGoesBack() {
        Budget giving = openWith("440105-900006", 100_000);
        Budget receiving = openWith("440105-900007", 1);

        accepted(transfer(giving, "t1", receiving.unit()));
        refused(transfer(giving, "t2", "440105-900998"), 409, "transfer-declined");

        eventuallyPays(receiving, 30_000);
        eventuallyPays(giving, 70_000);
    }

    @Test
    void nothingFollowsASeal() {
        Budget budget = openWith("440105-900008", 100_000);
        accepted(budget.pay("zhang", "request-payment", "r1", Budget.payment("V1", Budget.RUNNING, 60_000)));

        JsonNode problem = refused(budget.appropriate("seal-year", "s1", Map.of()), 409, "open-payments");
        assertThat(problem.path("amountsFen").toString()).contains("60000");
        accepted(budget.pay("zhang", "void-payment", "v1", Map.of("voucher", "V1", "reason", "年末作废")));
        accepted(budget.appropriate("seal-year", "s2", Map.of()));
        refused(budget.post("V2", Budget.RUNNING, 1), 409, "year-sealed");
        refused(budget.issue(Budget.SERVICES, 1), 409, "year-sealed");
    }

    @Test
    void aBulkRequestGivesOneOutcomeALineInOrder() throws IOException {
        Budget budget = openWith("440105-900009", 10_000);
        String lines = budget.bulkLine("B1", Budget.RUNNING, 4_000)
                + "this is no JSON\n"
                + budget.bulkLine("B2", Budget.RUNNING, 7_000)
                + budget.bulkLine("B3", Map.of("fund", "GENERAL_PUBLIC", "function", "1", "nature", "BASIC"), 1)
                + budget.bulkLine("B4", Budget.RUNNING, 6_000)
                + budget.bulkLine("B1", Budget.RUNNING, 4_000);

        List<JsonNode> outcomes = bulk(budget, lines);

        assertThat(outcomes.stream().map(outcome -> outcome.path("status").asString()))
                .containsExactly("ACCEPTED", "REFUSED", "REFUSED", "REFUSED", "ACCEPTED", "ACCEPTED");
        assertThat(outcomes.stream()
                        .map(outcome -> outcome.path("problem").path("code").asString("")))
                .containsExactly("", "malformed-json", "insufficient-quota", "value-not-accepted", "", "");
        assertThat(outcomes.get(3).path("problem").path("field").asString()).isEqualTo("data.line.function");
        assertThat(outcomes.getLast().path("events"))
                .isEqualTo(outcomes.getFirst().path("events"));
    }

    @Test
    void malformedRequestsSayWhatWouldBeAccepted() {
        Budget budget = openWith("440105-900010", 100_000);
        Map<String, Object> payment = Budget.payment("V1", Budget.RUNNING, 1);

        payment.put("amountFen", 1.5);
        assertThat(refused(budget.pay("zhang", "post-payment", "p1", payment), 400, "value-not-accepted")
                        .path("field")
                        .asString())
                .isEqualTo("data.amountFen");
        payment.put("amountFen", 1);
        payment.put("colour", "red");
        refused(budget.pay("zhang", "post-payment", "p2", payment), 400, "field-unknown");
        payment.remove("colour");
        payment.remove("payee");
        refused(budget.pay("zhang", "post-payment", "p3", payment), 400, "field-missing");
        refused(budget.pay("zhang", "print-money", "p4", payment), 404, "command-unknown");
        refused(budget.pay("zhang", "credit-line", "p5", payment), 404, "command-unknown");
    }

    private Budget openWith(String unit, long fen) {
        Budget budget = new Budget(client, DEPARTMENT, unit);
        accepted(budget.open());
        accepted(budget.issue(Budget.RUNNING, fen));
        eventuallyKnows(budget);
        return budget;
    }

    /** Quota reaches payments a moment after it is issued. */
    private void eventuallyKnows(Budget budget) {
        client.await(
                "/api/final-accounts/units/" + budget.unit() + "/2017/position",
                java.time.Duration.ofSeconds(30),
                answer -> answer.json().path("payments").asLong(0) >= 2);
    }

    /** A conversation ends a moment after its asker is answered: each try has an id of its own. */
    private static void eventuallyPays(Budget budget, long fen) {
        java.time.Instant deadline = java.time.Instant.now().plusSeconds(30);
        Answer answer = budget.post("E" + UUID.randomUUID(), Budget.RUNNING, fen);
        while (answer.status() != 200 && java.time.Instant.now().isBefore(deadline)) {
            answer = budget.post("E" + UUID.randomUUID(), Budget.RUNNING, fen);
        }
        accepted(answer);
    }

    private static Answer transfer(Budget from, String id, String toUnit) {
        return from.appropriate(
                "transfer-quota",
                id,
                Map.of("line", Budget.RUNNING, "amountFen", 30_000, "toUnit", toUnit, "toLine", Budget.RUNNING));
    }

    private List<JsonNode> bulk(Budget of, String lines) throws IOException {
        try (BufferedReader outcomes = new BufferedReader(new InputStreamReader(
                client.bulk(
                                "payments",
                                List.of(of.unit()),
                                () -> new ByteArrayInputStream(lines.getBytes(StandardCharsets.UTF_8)))
                        .body(),
                StandardCharsets.UTF_8))) {
            return outcomes.lines().map(PlatformClient.JSON::readTree).toList();
        }
    }

    private static void accepted(Answer answer) {
        assertThat(answer.status()).as(answer.text()).isEqualTo(200);
        assertThat(answer.json().path("status").asString()).isEqualTo("ACCEPTED");
    }

    private static JsonNode refused(Answer answer, int status, String code) {
        assertThat(answer.status()).as(answer.text()).isEqualTo(status);
        JsonNode problem = answer.json();
        assertThat(problem.path("code").asString()).isEqualTo(code);
        assertThat(problem.path("accepted").asString()).isNotBlank();
        assertThat(problem.path("acceptedZh").asString()).isNotBlank();
        assertThat(problem.path("detailZh").asString()).isNotBlank();
        return problem;
    }
}
