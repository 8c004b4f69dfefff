package org.budgetyear.acceptance.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.ConnectionString;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import org.budgetyear.acceptance.audit.Agreement;
import org.budgetyear.acceptance.audit.LogAudit;
import org.budgetyear.acceptance.client.PlatformClient;
import org.budgetyear.standalone.demo.DemoCommand;
import org.budgetyear.standalone.process.Platform;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The reference year's ledger goes in through HTTP, and what was published comes out. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ReferenceYearTest {

    private static final String DEPARTMENT = "/api/final-accounts/departments/440105-701/2017";
    private static final Duration TO_REBUILD = Duration.ofMinutes(2);

    @TempDir
    static Path folder;

    private int status;
    private Platform platform;
    private PlatformClient client;

    @BeforeAll
    void liveTheYearAndStartAgain() throws Exception {
        status = new DemoCommand()
                .run(List.of("--exit", "--port", "0", "--data", data().toString(), "--out", out().toString()));
        platform = Platform.start(data(), 0);
        client = new PlatformClient(platform.gatewayUrl());
    }

    @AfterAll
    void stop() {
        if (platform != null) {
            platform.close();
        }
    }

    @Test
    void theDemoSaysThatAllAgrees() {
        assertThat(status).isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"01.csv", "02.csv", "03.csv", "04.csv", "05.csv", "06.csv", "07.csv", "08.csv"})
    void aTableIsWhatTheReportPrints(String file) throws IOException {
        assertThat(Files.readAllBytes(out().resolve(file))).isEqualTo(expected(file));
    }

    @Test
    void aRestartedPlatformServesTheSameTables() throws IOException {
        assertThat(client.get(DEPARTMENT + "/tables").text()).isEqualTo(Files.readString(out().resolve("tables.json")));
    }

    @Test
    void theLogFoldedByAnotherGivesTheSameBalances() {
        LogAudit audit = Agreement.reach(client, platform.bootstrapServers());

        assertThat(audit.unitYears()).hasSize(5);
        assertThat(audit.events()).isGreaterThan(200);
    }

    @Test
    void aRebuiltStoreGivesTheSameBytes() {
        String before = client.get(DEPARTMENT + "/tables").text();

        platform.stopFinalAccounts();
        wipeTheStore();
        platform.startFinalAccounts();

        Agreement.reach(client, platform.bootstrapServers());
        client.await(DEPARTMENT + "/tables", TO_REBUILD, answer -> answer.text().equals(before));
    }

    @Test
    void theOperatorsRebuildGivesTheSameBytes() {
        String before = client.get(DEPARTMENT + "/tables").text();

        assertThat(client.post("/api/final-accounts/operations/rebuild").status())
                .isEqualTo(202);

        Agreement.reach(client, platform.bootstrapServers());
        client.await(DEPARTMENT + "/tables", TO_REBUILD, answer -> answer.text().equals(before));
    }

    private void wipeTheStore() {
        ConnectionString uri = new ConnectionString(platform.storeUri());
        try (MongoClient mongo = MongoClients.create(uri)) {
            for (String database : mongo.listDatabaseNames()) {
                if (!List.of("admin", "local", "config").contains(database)) {
                    mongo.getDatabase(database).drop();
                }
            }
        }
    }

    private static Path data() {
        return folder.resolve("data");
    }

    private static Path out() {
        return folder.resolve("out");
    }

    private static byte[] expected(String file) throws IOException {
        String resource = "/org/budgetyear/reference/haizhu-2017/expected/" + file;
        try (InputStream in = Objects.requireNonNull(ReferenceYearTest.class.getResourceAsStream(resource))) {
            return in.readAllBytes();
        }
    }
}
