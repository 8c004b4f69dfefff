package org.budgetyear.acceptance.cluster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.budgetyear.acceptance.cluster.FaultSteps.accepted;
import static org.budgetyear.acceptance.cluster.FaultSteps.isToldThatItIsStopped;
import static org.budgetyear.acceptance.cluster.FaultSteps.open;
import static org.budgetyear.acceptance.cluster.FaultSteps.theSameNumberAgainGetsTheSameAnswer;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.budgetyear.acceptance.audit.ContextLog;
import org.budgetyear.acceptance.client.Budget;
import org.budgetyear.acceptance.client.Clerks;
import org.budgetyear.acceptance.client.PlatformClient;
import org.budgetyear.standalone.process.Cluster;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;

/** Assets killed under load: what it acknowledged is there once, others work on without it, and it catches up. */
@ExtendWith(OneCluster.class)
class AssetsFaultTest {

    private static final String DEPARTMENT = "440105-810";

    @Test
    @Timeout(480)
    void killedAssetsLosesNothingAndCatchesUp(Cluster cluster) throws Exception {
        PlatformClient client = new PlatformClient(cluster.gatewayUrl(), cluster.tokens());
        List<Budget> budgets = open(client, DEPARTMENT, 4, 100_000_000);
        try (Clerks clerks = new Clerks(budgets, 4, Budget::registerAsset)) {
            clerks.awaitMore(100);
            cluster.kill("assets");
            isToldThatItIsStopped("assets", () -> budgets.getFirst().registerAsset("while-it-is-down"));
            budgets.forEach(AssetsFaultTest::paymentsGoOn);
            cluster.restart("assets");
            clerks.awaitMore(100);
            cluster.kill("assets");
            cluster.restart("assets");
            clerks.awaitMore(100);
            clerks.finish();

            assertThat(clerks.triesAgain()).as("the kills were felt").isPositive();
            assertThat(clerks.refusals()).isEmpty();
            everyAcknowledgedAssetIsInTheLogOnce(clerks, cluster.bootstrapServers());
            theSameNumberAgainGetsTheSameAnswer(clerks);
            budgets.forEach(budget -> theQueueHasWhatWasPaidMeanwhile(client, budget));
            theRegisterHasAllOfThem(client, clerks);
        }
    }

    private static void paymentsGoOn(Budget budget) {
        Map<String, Object> car = new LinkedHashMap<>(Budget.payment("CAR", Budget.RUNNING, 16_800_000));
        car.put("economic", "31013");
        accepted(budget.pay("clerk", "post-payment", "CAR", car));
    }

    private static void theQueueHasWhatWasPaidMeanwhile(PlatformClient client, Budget budget) {
        client.await(
                "/api/final-accounts/units/" + budget.unit() + "/2017/assets/awaiting-registration",
                Duration.ofSeconds(60),
                answer -> answer.status() == 200
                        && answer.json().size() == 1
                        && answer.json().path(0).path("voucher").asString().equals("CAR")
                        && answer.json().path(0).path("openFen").asLong() == 16_800_000);
    }

    private static void everyAcknowledgedAssetIsInTheLogOnce(Clerks clerks, String bootstrapServers) {
        List<String> inTheLog = ContextLog.of(bootstrapServers, "assets").events("assets.asset-registered.v1").stream()
                .map(event -> event.unitYear() + " "
                        + event.data().path("asset").path("assetNo").asString())
                .toList();
        assertThat(inTheLog)
                .containsExactlyInAnyOrderElementsOf(clerks.acknowledged().values().stream()
                        .map(asset -> asset.budget().unit() + "|2017 " + asset.voucher())
                        .toList());
    }

    private static void theRegisterHasAllOfThem(PlatformClient client, Clerks clerks) {
        client.await(
                "/api/final-accounts/departments/" + DEPARTMENT + "/2017/assets",
                Duration.ofSeconds(60),
                answer -> answer.json().path("totals").path(0).path("count").asInt()
                        == clerks.acknowledged().size());
    }
}
