package org.budgetyear.acceptance.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.budgetyear.acceptance.client.PlatformClient;
import org.budgetyear.standalone.ledger.LedgerFolder;
import org.budgetyear.standalone.ledger.LedgerReader;
import org.budgetyear.standalone.ledger.form.Ledger;
import org.budgetyear.standalone.posting.LedgerPosting;
import org.budgetyear.standalone.process.Platform;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Three departments of an invented city in 2024, whose tables were worked out in a spreadsheet, go through the whole
 * platform; exported and brought into an empty one, they give the same again.
 */
class SecondYearTest {

    private static final String PLACE = "/org/budgetyear/reference/yunling-2024/expected/";
    private static final List<String> DEPARTMENTS = List.of("530199-101", "530199-202", "530199-303");
    private static final List<String> TABLES = List.of("01", "02", "03", "04", "05", "06", "07", "08", "09");

    @TempDir
    private Path folder;

    @Test
    void everyCellIsWhatTheSpreadsheetSaysAndSurvivesAnExportAndAnImport() throws Exception {
        RoundTrip trip = new RoundTrip(folder, 2024, DEPARTMENTS);
        Map<String, String> served;
        try (Platform platform = Platform.start(folder.resolve("first"), 0)) {
            PlatformClient client = new PlatformClient(platform.gatewayUrl(), platform.tokens());
            new LedgerPosting(platform.gatewayUrl(), platform.tokens(), System.out).post(ledger(), true);
            served = trip.export(platform);
            for (String department : DEPARTMENTS) {
                assertTables(client, department);
                assertFigures(client, department);
                assertCells(client, department);
                assertThat(unexplained(client, department)).isEmpty();
            }
        }
        trip.bringBack(served);
    }

    private static Ledger ledger() {
        LedgerFolder place = LedgerFolder.named("yunling-2024").orElseThrow();
        return LedgerReader.readOrTell(place, System.out).orElseThrow();
    }

    /** What checks find that nobody has explained. */
    private static List<String> unexplained(PlatformClient client, String department) {
        return client.get("/api/final-accounts/departments/" + department + "/2024/checks")
                .json()
                .path("checks")
                .valueStream()
                .filter(check -> !check.path("severity").asString().equals("INFO"))
                .flatMap(check -> check.path("findings").valueStream())
                .filter(finding -> !finding.path("standing").asString().equals("EXPLAINED"))
                .map(finding -> finding.path("scope").asString() + " "
                        + finding.path("comparisons").toString())
                .toList();
    }

    /** Of the department and of each of its units. */
    private static void assertCells(PlatformClient client, String department) {
        assertThat(EveryCell.explainsItself(client, "departments/" + department, 2024))
                .as(department)
                .isGreaterThan(300);
        client.get("/api/final-accounts/departments/" + department + "/2024/status")
                .json()
                .path("units")
                .valueStream()
                .map(unit -> unit.path("unit").asString())
                .forEach(unit -> assertThat(EveryCell.explainsItself(client, "units/" + unit, 2024))
                        .as(unit)
                        .isGreaterThan(200));
    }

    private static void assertTables(PlatformClient client, String department) throws IOException {
        for (String table : TABLES) {
            String address = "/api/final-accounts/departments/" + department + "/2024/tables/" + table;
            assertThat(client.get(address, "text/csv").text().replace("\r\n", "\n"))
                    .as(department + " " + table)
                    .isEqualTo(expected(department + "/" + table + ".csv"));
        }
    }

    private static void assertFigures(PlatformClient client, String department) throws IOException {
        Map<String, String> printed = new HashMap<>();
        client.get("/api/final-accounts/departments/" + department + "/2024/figures")
                .json()
                .forEach(figure -> printed.put(
                        figure.path("metric").asString(), figure.path("printed").asString()));
        expected(department + "/narrative.csv").lines().skip(1).forEach(line -> {
            // An amount of a thousand or more is quoted, as it has a comma.
            String[] cells = line.contains("\"") ? line.split(",\"|\",") : line.split(",", -1);
            assertThat(printed).as(department).containsEntry(cells[0], cells[1].replace(",", ""));
        });
    }

    private static String expected(String file) throws IOException {
        try (InputStream in = Objects.requireNonNull(SecondYearTest.class.getResourceAsStream(PLACE + file), file)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
