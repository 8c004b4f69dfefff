package org.budgetyear.acceptance.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
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
import tools.jackson.databind.JsonNode;

/** Every command and every refusal is in the audit log, whichever part of the platform says it. */
@ExtendWith(OnePlatform.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class AuditTest {

    private static final String DEPARTMENT = "440105-920";
    private static final String UNIT = "440105-920001";
    private static final String OF_UNIT = "/api/final-accounts/units/" + UNIT + "/2017/audit";
    private static final Duration LONGEST = Duration.ofSeconds(20);

    private final PlatformClient client;
    private final Budget budget;

    AuditTest(Platform platform) {
        client = new PlatformClient(platform.gatewayUrl(), platform.tokens());
        budget = new Budget(client, DEPARTMENT, UNIT);
    }

    @BeforeAll
    void openAYear() {
        assertThat(budget.openDepartment().status()).isEqualTo(200);
        assertThat(budget.open().status()).isEqualTo(200);
        assertThat(budget.issue(Budget.RUNNING, 100_000).status()).isEqualTo(200);
        client.await(
                "/api/final-accounts/units/" + UNIT + "/2017/position",
                LONGEST,
                answer -> answer.json().path("payments").asLong(0) >= 2);
    }

    @Test
    void acceptedRefusedUnreadableAndForbiddenCommandsAreThereWithWhoAskedForThem() {
        assertThat(budget.post("A1", Budget.RUNNING, 40_000).status()).isEqualTo(200);
        assertThat(budget.post("A2", Budget.RUNNING, 70_000).status()).isEqualTo(409);
        assertThat(budget.pay("zhang", "post-payment", "A3", Map.of("voucher", "A3"))
                        .status())
                .isEqualTo(400);
        Order forbidden = new Order("payments", UNIT, 2017, "approve-payment", "A4", null, Map.of("voucher", "A1"));
        assertThat(client.give("sun", "auditor", forbidden).status()).isEqualTo(403);
        assertThat(budget.pay("zhang", "print-money", "A5", Map.of()).status()).isEqualTo(404);

        List<String> lines = awaitLines(OF_UNIT + "?service=payments", 5, line -> id(line).startsWith("A"));

        assertThat(lines)
                .containsExactlyInAnyOrder(
                        "clerk [unit-clerk] post-payment A1 accepted [payments|440105-920001|2017|3] ",
                        "clerk [unit-clerk] post-payment A2 refused [] insufficient-quota",
                        "zhang [unit-clerk] post-payment A3 refused [] field-missing",
                        "sun [auditor] approve-payment A4 refused [] forbidden",
                        "zhang [unit-clerk] print-money A5 refused [] command-unknown");
    }

    @Test
    void aBulkIsThereLineByLine() throws IOException {
        String lines =
                budget.bulkLine("B1", Budget.RUNNING, 10) + "no JSON\n" + budget.bulkLine("B2", Budget.RUNNING, -1);
        try (var outcomes = client.bulk(
                        "payments",
                        List.of(UNIT),
                        () -> new ByteArrayInputStream(lines.getBytes(StandardCharsets.UTF_8)))
                .body()) {
            assertThat(outcomes.readAllBytes()).isNotEmpty();
        }

        assertThat(awaitLines(OF_UNIT + "?command=post-payment", 2, line -> id(line).startsWith("B")))
                .extracting(line -> line.replaceAll("\\[payments.*]", "[event]"))
                .containsExactlyInAnyOrder(
                        "clerk [unit-clerk] post-payment B1 accepted [event] ",
                        "clerk [unit-clerk] post-payment B2 refused [] value-not-accepted");
        assertThat(awaitLines(
                        "/api/final-accounts/audit?service=payments&actor=clerk&outcome=refused",
                        1,
                        line -> line.path("reason").path("code").asString().equals("malformed-json")
                                && line.path("units").toString().contains(UNIT)))
                .hasSize(1);
    }

    @Test
    void whatAnotherContextIsAskedForIsThereWithItsEnd() {
        assertThat(budget.appropriate("cut-quota", "C1", Map.of("line", Budget.RUNNING, "amountFen", 90_000_000))
                        .status())
                .isEqualTo(409);

        assertThat(awaitLines(OF_UNIT + "?command=cut-quota", 2, line -> id(line).equals("C1")))
                .extracting(line -> line.replaceAll("\\[appropriations.*]", "[event]"))
                .containsExactly(
                        "bureau [bureau] cut-quota C1 refused [event] insufficient-quota",
                        "bureau [bureau] cut-quota C1 deferred [event] ");
    }

    @Test
    void queriesThatTheMatrixDoesNotLetInAndStepsOfClosingAreThere() {
        String path = "/api/final-accounts/units/" + UNIT + "/2017/";
        assertThat(client.step(path + "checks", "zhang", "unit-clerk", "D1", "").status())
                .isEqualTo(409);
        assertThat(client.step(path + "checks", "li", "unit-reviewer", "D2", "").status())
                .isEqualTo(403);

        assertThat(awaitLines(OF_UNIT + "?command=checks", 2, line -> id(line).startsWith("D")))
                .containsExactly(
                        "li [unit-reviewer] checks D2 refused [] forbidden",
                        "zhang [unit-clerk] checks D1 refused [] not-sealed");
    }

    @Test
    void itIsReadInPagesWithoutALineTwiceOrMissing() {
        for (int i = 0; i < 5; i++) {
            budget.pay("pager", "void-payment", "P" + i, Map.of("voucher", "none", "reason", "x"));
        }
        List<String> all = awaitLines(OF_UNIT + "?actor=pager", 5, line -> true);

        String path = OF_UNIT + "?actor=pager&limit=2";
        Answer page = client.get(path);
        List<String> paged = new ArrayList<>();
        while (true) {
            page.json().path("lines").forEach(line -> paged.add(shown(line)));
            String next = page.json().path("next").asString("");
            if (next.isEmpty()) {
                break;
            }
            page = client.get(path + "&after=" + next);
        }
        assertThat(paged).isEqualTo(all);
    }

    /** The lines that are looked for, the latest first, once there are so many. */
    private List<String> awaitLines(String path, int expected, Predicate<JsonNode> wanted) {
        Answer answer = client.await(
                path,
                LONGEST,
                found -> found.json().path("lines").valueStream().filter(wanted).count() >= expected);
        return answer.json()
                .path("lines")
                .valueStream()
                .filter(wanted)
                .map(AuditTest::shown)
                .toList();
    }

    private static String id(JsonNode line) {
        return line.path("id").asString();
    }

    private static String shown(JsonNode line) {
        return "%s %s %s %s %s %s %s"
                .formatted(
                        line.path("actor").asString(),
                        line.path("roles").valueStream().map(JsonNode::asString).toList(),
                        line.path("command").asString(),
                        id(line),
                        line.path("outcome").asString(),
                        line.path("events")
                                .valueStream()
                                .map(JsonNode::asString)
                                .toList(),
                        line.path("reason").path("code").asString(""));
    }
}
