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
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.budgetyear.acceptance.audit.Agreement;
import org.budgetyear.acceptance.audit.LogAudit;
import org.budgetyear.acceptance.browser.Gallery;
import org.budgetyear.acceptance.client.PlatformClient;
import org.budgetyear.standalone.demo.DemoCommand;
import org.budgetyear.standalone.process.Platform;
import org.budgetyear.standalone.verify.VerifyCommand;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/** The reference year's ledger goes in through HTTP, and what was published comes out. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ReferenceYearTest {

    private static final String DEPARTMENT = "/api/final-accounts/departments/440105-701/2017";
    private static final String UNITS = "/api/final-accounts/units/";
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
        client = new PlatformClient(platform.gatewayUrl(), platform.tokens());
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

    /** The pictures in the documents are made of these. */
    @Test
    void everyPageShowsItAndComplainsOfNothing() {
        assertThat(Gallery.take(platform, Path.of("target", "pictures"))).isEmpty();
    }

    @Test
    void thePublishedDisclosureIsWhatTheLogGivesAgain() throws Exception {
        assertThat(verify(out().resolve("disclosure.json"))).isZero();
    }

    @Test
    void aCopyWithOneFenChangedIsNotWhatWasPublished() throws Exception {
        Path changed = folder.resolve("changed.json");
        String json = Files.readString(out().resolve("disclosure.json"));
        Files.writeString(changed, json.replaceFirst("\"fen\":([1-9][0-9]*)0,", "\"fen\":$11,"));

        assertThat(Files.readString(changed)).isNotEqualTo(json).hasSameSizeAs(json);
        assertThat(verify(changed)).isEqualTo(1);
    }

    @Test
    void theSecondVersionDiffersInTheCellsThatTheCorrectionMoved() throws IOException {
        JsonNode restated = PlatformClient.JSON.readTree(Files.readString(out().resolve("restatement.json")));

        assertThat(restated.path("differences").valueStream().filter(each -> each.has("deltaFen")))
                .extracting(each -> each.path("table").asString())
                .containsExactly("06", "06");
        assertThat(restated.path("events").valueStream())
                .extracting(event -> event.path("type").asString())
                .contains("payments.payment-reclassified.v1");
        assertThat(Files.readString(out().resolve("restatement.html"))).contains("payment-reclassified");
    }

    @Test
    void aPublishedVersionIsStillThereWhenTheNextOneSupersedesIt() throws IOException {
        JsonNode closing = client.get(DEPARTMENT + "/closing").json();

        assertThat(closing.path("stage").asString()).isEqualTo("RESTATED");
        assertThat(closing.path("versions")).hasSize(2);
        assertThat(client.get(DEPARTMENT + "/versions/2").text())
                .isEqualTo(Files.readString(out().resolve("disclosure.json")))
                .isNotEqualTo(client.get(DEPARTMENT + "/versions/1").text());
    }

    @Test
    void theNextYearOpensWithWhatThisOneClosedWith() {
        JsonNode lines = client.get("/api/final-accounts/departments/440105-701/2018/opening-balances")
                .json();

        assertThat(lines.isArray()).isTrue();
        assertThat(lines.valueStream()).allMatch(line -> line.path("agrees").asBoolean());
    }

    @Test
    void aRestartedPlatformServesTheSameTables() throws IOException {
        assertThat(client.get(DEPARTMENT + "/tables").text()).isEqualTo(Files.readString(out().resolve("tables.json")));
    }

    @Test
    void everyCellOpensToEventsThatAddUpToIt() {
        assertThat(EveryCell.explainsItself(client, "departments/440105-701", 2017))
                .isGreaterThan(700);
    }

    @Test
    void atTheEndOfTheYearTheTablesAreWhatTheyAreNow() {
        assertThat(client.get(DEPARTMENT + "/tables?asOf=2017-12-31").text())
                .isEqualTo(client.get(DEPARTMENT + "/tables").text());
    }

    @Test
    void inMidsummerTheTablesShowWhatHadBeenSpentUntilThen() {
        JsonNode rows = client.get(DEPARTMENT + "/tables/03?asOf=2017-06-30")
                .json()
                .path("table")
                .path("blocks")
                .path(0)
                .path("rows");

        assertThat(rows.valueStream()
                        .filter(row -> row.path("id").asString().equals("total"))
                        .map(row -> row.path("cells").path("total").path("fen").asLong()))
                .containsExactly(spentUntil("2017-06-30"));
        assertThat(spentUntil("2017-06-30")).isPositive().isLessThan(spentUntil("2017-12-31"));
    }

    @Test
    void whatWasKnownBeforeTheCorrectionIsWhatWasPublishedFirst() {
        Instant corrected = paymentEvents()
                .filter(event -> event.path("type").asString().equals("payments.spending-reopened.v1"))
                .map(event -> Instant.parse(event.path("recordedAt").asString()))
                .findFirst()
                .orElseThrow();

        assertThat(client.get(DEPARTMENT + "/tables?knownAt=" + corrected.minusMillis(1))
                        .json()
                        .path("tables"))
                .isEqualTo(client.get(DEPARTMENT + "/versions/1").json().path("tables"))
                .isNotEqualTo(client.get(DEPARTMENT + "/versions/2").json().path("tables"));
    }

    /** Of all units; those of the reference year keep to one page a unit. */
    private Stream<JsonNode> paymentEvents() {
        return client.get(DEPARTMENT + "/closing")
                .json()
                .path("units")
                .valueStream()
                .flatMap(unit -> client.get(UNITS + unit.path("unit").asString() + "/2017/events/payments")
                        .json()
                        .path("events")
                        .valueStream());
    }

    /** Payments less refunds, from the events themselves. */
    private long spentUntil(String day) {
        return paymentEvents()
                .filter(event -> event.path("accountingDate").asString().compareTo(day) <= 0)
                .mapToLong(event -> switch (event.path("type").asString()) {
                    case "payments.payment-cleared.v1" ->
                        event.path("event").path("amountFen").asLong();
                    case "payments.payment-refunded.v1" ->
                        -event.path("event").path("amountFen").asLong();
                    default -> 0;
                })
                .sum();
    }

    @Test
    void theLogFoldedByAnotherGivesTheSameBalances() {
        LogAudit audit = Agreement.reach(client, platform.bootstrapServers());

        assertThat(audit.unitYears())
                .as("of the department and its units, this year and the next")
                .hasSize(10);
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

    @Test
    void exportedAndBroughtIntoAnEmptyPlatformItIsTheSameAgain() throws Exception {
        RoundTrip trip = new RoundTrip(folder.resolve("trip"), 2017, List.of("440105-701"));
        trip.bringBack(trip.export(platform));
    }

    private int verify(Path file) throws Exception {
        return new VerifyCommand()
                .run(List.of(file.toString(), "--url", platform.gatewayUrl().toString(), "--data", data().toString()));
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
