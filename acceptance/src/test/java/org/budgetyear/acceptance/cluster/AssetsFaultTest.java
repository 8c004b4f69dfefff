package org.budgetyear.acceptance.cluster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.budgetyear.acceptance.audit.ContextLog;
import org.budgetyear.acceptance.client.Budget;
import org.budgetyear.acceptance.client.Clerks;
import org.budgetyear.acceptance.client.PlatformClient;
import org.budgetyear.acceptance.client.PlatformClient.Answer;
import org.budgetyear.standalone.process.Cluster;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;

/** Assets killed under load: what it acknowledged is there once, others work on without it, and it catches up. */
@ExtendWith(OneCluster.class)
class AssetsFaultTest {

    private static final String DEPARTMENT = "440105-810";
    private static final int UNITS = 4;

    @Test
    @Timeout(480)
    void killedAssetsLosesNothingAndCatchesUp(Cluster cluster) throws Exception {
        PlatformClient client = new PlatformClient(cluster.gatewayUrl());
        List<Budget> budgets = open(client);
        try (Clerks clerks = new Clerks(budgets, 4, Budget::registerAsset)) {
            awaitMore(clerks, 100);
            cluster.kill("assets");
            callersGetAClearAnswer(budgets.getFirst());
            budgets.forEach(AssetsFaultTest::paymentsGoOn);
            cluster.restart("assets");
            awaitMore(clerks, 100);
            cluster.kill("assets");
            cluster.restart("assets");
            awaitMore(clerks, 100);
            clerks.finish();

            assertThat(clerks.triesAgain()).as("the kills were felt").isPositive();
            assertThat(clerks.refusals()).isEmpty();
            everyAcknowledgedAssetIsInTheLogOnce(clerks, cluster.bootstrapServers());
            theSameNumberAgainGetsTheSameAnswer(clerks);
            budgets.forEach(budget -> theQueueHasWhatWasPaidMeanwhile(client, budget));
            theRegisterHasAllOfThem(client, clerks);
        }
    }

    private static List<Budget> open(PlatformClient client) {
        List<Budget> budgets = IntStream.range(0, UNITS)
                .mapToObj(i -> new Budget(client, DEPARTMENT, DEPARTMENT + "%03d".formatted(i)))
                .toList();
        accepted(budgets.getFirst().openDepartment());
        for (Budget budget : budgets) {
            accepted(budget.open());
            accepted(budget.issue(Budget.RUNNING, 100_000_000));
            client.await(
                    "/api/final-accounts/units/" + budget.unit() + "/2017/position",
                    Duration.ofSeconds(60),
                    answer -> answer.json().path("payments").asLong(0) >= 2
                            && answer.json().path("assets").asLong(0) >= 1);
        }
        return budgets;
    }

    private static void callersGetAClearAnswer(Budget budget) {
        Answer answer = budget.registerAsset("while-it-is-down");
        assertThat(answer.status()).as(answer.text()).isEqualTo(503);
        assertThat(answer.json().path("code").asString()).isEqualTo("service-unavailable");
        assertThat(answer.json().path("detailZh").asString()).isNotBlank();
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

    private static void theSameNumberAgainGetsTheSameAnswer(Clerks clerks) {
        clerks.acknowledged().values().stream()
                .limit(50)
                .forEach(asset -> assertThat(clerks.again(asset).text())
                        .isEqualTo(asset.answer().text()));
    }

    private static void theRegisterHasAllOfThem(PlatformClient client, Clerks clerks) {
        client.await(
                "/api/final-accounts/departments/" + DEPARTMENT + "/2017/assets",
                Duration.ofSeconds(60),
                answer -> answer.json().path("totals").path(0).path("count").asInt()
                        == clerks.acknowledged().size());
    }

    private static void awaitMore(Clerks clerks, int assets) {
        int before = clerks.acknowledged().size();
        await().atMost(Duration.ofMinutes(2))
                .pollInterval(Duration.ofMillis(50))
                .until(() -> clerks.acknowledged().size() >= before + assets);
    }

    private static void accepted(Answer answer) {
        assertThat(answer.status()).as(answer.text()).isEqualTo(200);
    }
}
