package org.budgetyear.acceptance.cluster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.budgetyear.acceptance.cluster.FaultSteps.accepted;
import static org.budgetyear.acceptance.cluster.FaultSteps.isToldThatItIsStopped;
import static org.budgetyear.acceptance.cluster.FaultSteps.open;
import static org.budgetyear.acceptance.cluster.FaultSteps.theSameNumberAgainGetsTheSameAnswer;
import static org.budgetyear.acceptance.cluster.FaultSteps.whatWasAcknowledgedIsThere;

import java.util.List;
import java.util.Map;
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
    private static final long FEN_A_UNIT = 1_000_000;

    @Test
    @Timeout(500)
    void killedProcurementLosesNothingAndRepeatsNothing(Cluster cluster) throws Exception {
        PlatformClient client = new PlatformClient(cluster.gatewayUrl(), cluster.tokens());
        List<Budget> budgets = open(client, DEPARTMENT, 4, FEN_A_UNIT);
        budgets.forEach(budget -> plan(client, budget));
        try (Clerks clerks = new Clerks(budgets, 4, (budget, id) -> sign(client, budget, id))) {
            clerks.awaitMore(100);
            cluster.kill("procurement");
            callersAreToldAndOthersWorkOn(client, budgets.getFirst());
            cluster.restart("procurement");
            clerks.awaitMore(100);
            clerks.finish();

            assertThat(clerks.triesAgain()).as("the kill was felt").isPositive();
            assertThat(clerks.refusals()).isEmpty();
            LogAudit audit = Agreement.reach(client, cluster.bootstrapServers());
            whatWasAcknowledgedIsThere(clerks, audit::has);
            assertThat(audit.eventsOf("procurement.contract-funded.v1"))
                    .isEqualTo(clerks.acknowledged().size());
            theSameNumberAgainGetsTheSameAnswer(clerks);
        }
    }

    private static void plan(PlatformClient client, Budget budget) {
        Purchasing purchasing = new Purchasing(client, budget);
        accepted(purchasing.setBudget(FEN_A_UNIT));
        accepted(purchasing.filePlan(FEN_A_UNIT));
        accepted(purchasing.approvePlan());
    }

    private static void callersAreToldAndOthersWorkOn(PlatformClient client, Budget budget) {
        isToldThatItIsStopped("procurement", () -> sign(client, budget, "while-stopped"));
        accepted(budget.post("while-stopped", Budget.RUNNING, 1));
        accepted(budget.appropriate("cut-quota", "cut", Map.of("line", Budget.RUNNING, "amountFen", 1)));
    }

    private static Answer sign(PlatformClient client, Budget budget, String contract) {
        return new Purchasing(client, budget).sign(contract, 100, 0);
    }
}
