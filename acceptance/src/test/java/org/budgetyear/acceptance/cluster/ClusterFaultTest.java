package org.budgetyear.acceptance.cluster;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import org.budgetyear.acceptance.audit.Agreement;
import org.budgetyear.acceptance.audit.LogAudit;
import org.budgetyear.acceptance.client.Budget;
import org.budgetyear.acceptance.client.Clerks;
import org.budgetyear.acceptance.client.PlatformClient;
import org.budgetyear.acceptance.client.PlatformClient.Answer;
import org.budgetyear.standalone.process.Cluster;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;

/** Services as separate processes, killed under load: nothing acknowledged is lost, nothing happens twice. */
@ExtendWith(OneCluster.class)
class ClusterFaultTest {

    private static final String DEPARTMENT = "440105-800";
    private static final int UNITS = 12;
    private static final long FEN_A_PAYMENT = 100;

    /** So little that lines run out while processes are killed. */
    private static final long FEN_A_UNIT = 40_000;

    @Test
    @Timeout(600)
    void killedInstancesLoseNothingAndRepeatNothing(Cluster cluster) throws Exception {
        PlatformClient client = new PlatformClient(cluster.gatewayUrl());
        List<Budget> budgets = open(client);
        theInstanceThatAskedIsAnswered(cluster, budgets);
        try (Clerks clerks = new Clerks(budgets, 8, FEN_A_PAYMENT)) {
            awaitMore(clerks, 200);
            cluster.kill("payments-0");
            awaitMore(clerks, 100);
            cluster.restart("payments-0");
            awaitMore(clerks, 200);
            cluster.kill("payments-1");
            cluster.kill("payments-0");
            cluster.restart("payments-0");
            cluster.restart("payments-1");
            awaitMore(clerks, 200);
            clerks.finish();

            LogAudit audit = Agreement.reach(client, cluster.bootstrapServers());
            everyAcknowledgedPaymentIsInTheLogOnce(clerks, audit);
            theSameVoucherAgainGetsTheSameAnswer(clerks);
            assertThat(clerks.triesAgain()).as("the kills were felt").isPositive();
            assertThat(clerks.refusals())
                    .allSatisfy(refusal ->
                            assertThat(refusal.json().path("code").asString()).isEqualTo("insufficient-quota"));
            Agreement.reach(client, cluster.bootstrapServers());
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
            client.await(
                    "/api/final-accounts/units/" + budget.unit() + "/2017/position",
                    Duration.ofSeconds(60),
                    answer -> answer.json().path("payments").asLong(0) >= 2);
        }
        return budgets;
    }

    /** Both instances are asked for every unit, so most questions are decided by the instance that was not asked. */
    private static void theInstanceThatAskedIsAnswered(Cluster cluster, List<Budget> budgets) {
        for (String instance : List.of("payments-0", "payments-1")) {
            PlatformClient direct = new PlatformClient(cluster.url(instance));
            for (Budget budget : budgets) {
                Budget asked = new Budget(direct, DEPARTMENT, budget.unit());
                accepted(asked.post("direct-" + instance, Budget.RUNNING, 1));
            }
        }
    }

    private static void awaitMore(Clerks clerks, int payments) {
        int before = decided(clerks);
        await().atMost(Duration.ofMinutes(2))
                .pollInterval(Duration.ofMillis(50))
                .until(() -> decided(clerks) >= before + payments);
    }

    private static int decided(Clerks clerks) {
        return clerks.acknowledged().size() + clerks.refusals().size();
    }

    private static void everyAcknowledgedPaymentIsInTheLogOnce(Clerks clerks, LogAudit audit) {
        clerks.acknowledged().values().forEach(payment -> {
            String unitYear = payment.budget().unit() + "|2017";
            assertThat(requireNonNull(audit.unitYears().get(unitYear), unitYear).clearedFenByVoucher())
                    .containsEntry(payment.voucher(), FEN_A_PAYMENT);
        });
        long inTheLog = audit.unitYears().values().stream()
                .flatMap(unitYear -> unitYear.clearedFenByVoucher().keySet().stream())
                .filter(voucher -> voucher.startsWith("L"))
                .count();
        assertThat(inTheLog).isEqualTo(clerks.acknowledged().size());
    }

    private static void theSameVoucherAgainGetsTheSameAnswer(Clerks clerks) {
        clerks.acknowledged().values().stream()
                .limit(100)
                .forEach(payment -> assertThat(clerks.again(payment).text())
                        .isEqualTo(payment.answer().text()));
    }

    private static void accepted(Answer answer) {
        assertThat(answer.status()).as(answer.text()).isEqualTo(200);
    }
}
