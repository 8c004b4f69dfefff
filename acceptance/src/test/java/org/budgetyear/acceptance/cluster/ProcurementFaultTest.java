package org.budgetyear.acceptance.cluster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.budgetyear.acceptance.audit.Agreement;
import org.budgetyear.acceptance.audit.LogAudit;
import org.budgetyear.acceptance.client.Budget;
import org.budgetyear.acceptance.client.Clerks;
import org.budgetyear.acceptance.client.PlatformClient;
import org.budgetyear.acceptance.client.PlatformClient.Answer;
import org.budgetyear.acceptance.client.Purchasing;
import org.budgetyear.standalone.process.Cluster;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Procurement killed under load, while each contract is a conversation with payments: its callers are told, others work on,
 * and nothing is lost or repeated.
 */
@ExtendWith(OneCluster.class)
class ProcurementFaultTest {

    private static final String DEPARTMENT = "440105-850";
    private static final int UNITS = 4;
    private static final long FEN_A_UNIT = 1_000_000;

    @Test
    @Timeout(500)
    void killedProcurementLosesNothingAndRepeatsNothing(Cluster cluster) throws Exception {
        PlatformClient client = new PlatformClient(cluster.gatewayUrl());
        List<Budget> budgets = open(client);
        try (Clerks clerks = new Clerks(budgets, 4, (budget, id) -> sign(client, budget, id))) {
            awaitMore(clerks, 100);
            cluster.kill("procurement");
            callersAreToldAndOthersWorkOn(client, budgets.getFirst());
            cluster.restart("procurement");
            awaitMore(clerks, 100);
            clerks.finish();

            assertThat(clerks.triesAgain()).as("the kill was felt").isPositive();
            assertThat(clerks.refusals()).isEmpty();
            LogAudit audit = Agreement.reach(client, cluster.bootstrapServers());
            clerks.acknowledged()
                    .values()
                    .forEach(known -> assertThat(known.answer()
                                    .json()
                                    .path("events")
                                    .valueStream()
                                    .map(event -> event.path("id").asString()))
                            .isNotEmpty()
                            .allMatch(audit::has));
            assertThat(audit.eventsOf("procurement.contract-funded.v1"))
                    .isEqualTo(clerks.acknowledged().size());
            clerks.acknowledged().values().stream()
                    .limit(50)
                    .forEach(known -> assertThat(clerks.again(known).text())
                            .isEqualTo(known.answer().text()));
        }
    }

    private static List<Budget> open(PlatformClient client) {
        List<Budget> budgets = IntStream.range(0, UNITS)
                .mapToObj(i -> new Budget(client, DEPARTMENT, DEPARTMENT + "%03d".formatted(i)))
                .toList();
        accepted(budgets.getFirst().openDepartment());
        for (Budget budget : budgets) {
            accepted(budget.open());
            accepted(budget.issue(Budget.RUNNING, FEN_A_UNIT));
            accepted(budget.issue(Budget.SERVICES, FEN_A_UNIT));
            client.await(
                    "/api/final-accounts/units/" + budget.unit() + "/2017/position",
                    Duration.ofSeconds(60),
                    answer -> answer.json().path("payments").asLong(0) >= 3
                            && answer.json().path("procurement").asLong(0) >= 1);
            Purchasing purchasing = new Purchasing(client, budget);
            accepted(purchasing.setBudget(FEN_A_UNIT));
            accepted(purchasing.filePlan(FEN_A_UNIT));
            accepted(purchasing.approvePlan());
        }
        return budgets;
    }

    private static void callersAreToldAndOthersWorkOn(PlatformClient client, Budget budget) {
        Answer told = sign(client, budget, "while-stopped");
        assertThat(told.status()).as(told.text()).isEqualTo(503);
        assertThat(told.json().path("code").asString()).isEqualTo("service-unavailable");
        assertThat(told.json().path("value").asString()).isEqualTo("procurement");
        assertThat(told.json().path("detailZh").asString()).contains("procurement");
        accepted(budget.post("while-stopped", Budget.SERVICES, 1));
        accepted(budget.appropriate("cut-quota", "cut", Map.of("line", Budget.SERVICES, "amountFen", 1)));
    }

    private static Answer sign(PlatformClient client, Budget budget, String contract) {
        return new Purchasing(client, budget).sign(contract, 100, 0);
    }

    private static void awaitMore(Clerks clerks, int contracts) {
        int before = clerks.acknowledged().size();
        await().atMost(Duration.ofMinutes(2))
                .pollInterval(Duration.ofMillis(50))
                .until(() -> clerks.acknowledged().size() >= before + contracts);
    }

    private static void accepted(Answer answer) {
        assertThat(answer.status()).as(answer.text()).isEqualTo(200);
    }
}
