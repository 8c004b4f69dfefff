package org.budgetyear.acceptance.cluster;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.budgetyear.acceptance.audit.Agreement;
import org.budgetyear.acceptance.audit.LogAudit;
import org.budgetyear.acceptance.client.Budget;
import org.budgetyear.acceptance.client.Clerks;
import org.budgetyear.acceptance.client.PlatformClient;
import org.budgetyear.standalone.BudgetMain;
import org.budgetyear.standalone.Ports;
import org.budgetyear.standalone.identity.Tokens;
import org.budgetyear.standalone.process.Platform;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** The platform in one process, killed under load: what it acknowledged is there when it starts again. */
class KilledPlatformTest {

    private static final String DEPARTMENT = "440105-700";

    @TempDir
    static Path folder;

    @Test
    @Timeout(300)
    void everyAcknowledgedPaymentSurvivesAKill() throws Exception {
        Map<String, Clerks.Acknowledged> acknowledged = postAndKill();

        try (Platform platform = Platform.start(folder, 0)) {
            PlatformClient client = new PlatformClient(platform.gatewayUrl(), platform.tokens());
            LogAudit audit = Agreement.reach(client, platform.bootstrapServers());
            assertThat(acknowledged).hasSizeGreaterThanOrEqualTo(300);
            String unitYear = DEPARTMENT + "001|2017";
            Map<String, Long> cleared =
                    requireNonNull(audit.unitYears().get(unitYear), unitYear).clearedFenByVoucher();
            acknowledged.values().forEach(payment -> assertThat(cleared).containsEntry(payment.voucher(), 100L));
        }
    }

    private static Map<String, Clerks.Acknowledged> postAndKill() throws Exception {
        int port = Ports.free(1).getFirst();
        Path output = folder.resolveSibling(folder.getFileName() + ".out");
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx2g",
                        "-cp",
                        System.getProperty("java.class.path"),
                        BudgetMain.class.getName(),
                        "up",
                        "--data",
                        folder.toString(),
                        "--port",
                        Integer.toString(port))
                .redirectErrorStream(true)
                .redirectOutput(output.toFile())
                .start();
        try {
            URI address = URI.create("http://127.0.0.1:" + port);
            awaitAnnounced(output, address);
            PlatformClient client = new PlatformClient(address, Tokens.of(folder));
            Budget budget = new Budget(client, DEPARTMENT, DEPARTMENT + "001");
            assertThat(budget.open().status()).isEqualTo(200);
            assertThat(budget.issue(Budget.RUNNING, 100_000_000).status()).isEqualTo(200);
            client.await(
                    "/api/final-accounts/units/" + budget.unit() + "/2017/position",
                    Duration.ofSeconds(60),
                    answer -> answer.json().path("payments").asLong(0) >= 2);
            try (Clerks clerks = new Clerks(List.of(budget), 4, 100)) {
                await().atMost(Duration.ofMinutes(1))
                        .until(() -> clerks.acknowledged().size() >= 300);
                process.destroyForcibly();
                assertThat(process.waitFor(10, TimeUnit.SECONDS)).isTrue();
                return Map.copyOf(clerks.acknowledged());
            }
        } finally {
            process.destroyForcibly();
        }
    }

    /** {@code up} tells its address once every part of it is ready. */
    private static void awaitAnnounced(Path output, URI address) {
        await().atMost(Duration.ofMinutes(2))
                .until(() -> Files.readString(output).contains(address.toString()));
    }
}
