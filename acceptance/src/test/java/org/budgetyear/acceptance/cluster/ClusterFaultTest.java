package org.budgetyear.acceptance.cluster;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.budgetyear.acceptance.cluster.FaultSteps.accepted;
import static org.budgetyear.acceptance.cluster.FaultSteps.open;
import static org.budgetyear.acceptance.cluster.FaultSteps.theSameNumberAgainGetsTheSameAnswer;

import java.util.List;
import org.budgetyear.acceptance.audit.Agreement;
import org.budgetyear.acceptance.audit.LogAudit;
import org.budgetyear.acceptance.client.Budget;
import org.budgetyear.acceptance.client.Clerks;
import org.budgetyear.acceptance.client.PlatformClient;
import org.budgetyear.standalone.process.Cluster;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;

/** Services as separate processes, killed under load: nothing acknowledged is lost, nothing happens twice. */
@ExtendWith(OneCluster.class)
class ClusterFaultTest {

    private static final String DEPARTMENT = "440105-800";
    private static final long FEN_A_PAYMENT = 100;

    /** So little that lines run out while processes are killed. */
    private static final long FEN_A_UNIT = 40_000;

    @Test
    @Timeout(600)
    void killedInstancesLoseNothingAndRepeatNothing(Cluster cluster) throws Exception {
        PlatformClient client = new PlatformClient(cluster.gatewayUrl(), cluster.tokens());
        List<Budget> budgets = open(client, DEPARTMENT, 12, FEN_A_UNIT);
        theInstanceThatAskedIsAnswered(cluster, budgets);
        try (Clerks clerks = new Clerks(budgets, 8, FEN_A_PAYMENT)) {
            clerks.awaitMore(200);
            cluster.kill("payments-0");
            clerks.awaitMore(100);
            cluster.restart("payments-0");
            clerks.awaitMore(200);
            cluster.kill("payments-1");
            cluster.kill("payments-0");
            cluster.restart("payments-0");
            cluster.restart("payments-1");
            clerks.awaitMore(200);
            clerks.finish();

            LogAudit audit = Agreement.reach(client, cluster.bootstrapServers());
            everyAcknowledgedPaymentIsInTheLogOnce(clerks, audit);
            theSameNumberAgainGetsTheSameAnswer(clerks);
            assertThat(clerks.triesAgain()).as("the kills were felt").isPositive();
            assertThat(clerks.refusals())
                    .allSatisfy(refusal ->
                            assertThat(refusal.json().path("code").asString()).isEqualTo("insufficient-quota"));
            Agreement.reach(client, cluster.bootstrapServers());
        }
    }

    /** Both instances are asked for every unit, so most questions are decided by the instance that was not asked. */
    private static void theInstanceThatAskedIsAnswered(Cluster cluster, List<Budget> budgets) {
        for (String instance : List.of("payments-0", "payments-1")) {
            PlatformClient direct = new PlatformClient(cluster.url(instance), cluster.tokens());
            for (Budget budget : budgets) {
                Budget asked = new Budget(direct, DEPARTMENT, budget.unit());
                accepted(asked.post("direct-" + instance, Budget.RUNNING, 1));
            }
        }
    }

    private static void everyAcknowledgedPaymentIsInTheLogOnce(Clerks clerks, LogAudit audit) {
        clerks.acknowledged().values().forEach(payment -> {
            String unitYear = payment.budget().unit() + "|2017";
            assertThat(requireNonNull(audit.unitYears().get(unitYear), unitYear).clearedFenByVoucher())
                    .containsEntry(payment.voucher(), FEN_A_PAYMENT);
        });
        long inTheLog = audit.unitYears().entrySet().stream()
                .filter(unitYear -> unitYear.getKey().startsWith(DEPARTMENT))
                .flatMap(unitYear -> unitYear.getValue().clearedFenByVoucher().keySet().stream())
                .filter(voucher -> voucher.startsWith("L"))
                .count();
        assertThat(inTheLog).isEqualTo(clerks.acknowledged().size());
    }
}
