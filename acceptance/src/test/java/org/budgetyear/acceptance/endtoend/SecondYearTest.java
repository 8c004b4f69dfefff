package org.budgetyear.acceptance.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.budgetyear.acceptance.client.PlatformClient;
import org.budgetyear.standalone.bulk.ExportCommand;
import org.budgetyear.standalone.bulk.ImportCommand;
import org.budgetyear.standalone.ledger.LedgerFolder;
import org.budgetyear.standalone.ledger.LedgerReader;
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
    private static final Duration TO_FOLD = Duration.ofMinutes(2);

    @TempDir
    private Path folder;

    @Test
    void everyCellIsWhatTheSpreadsheetSaysAndSurvivesAnExportAndAnImport() throws Exception {
        Map<String, String> served = new HashMap<>();
        try (Platform first = Platform.start(folder.resolve("first"), 0)) {
            PrintStream out = System.out;
            new LedgerPosting(first.gatewayUrl(), out)
                    .post(
                            LedgerReader.readOrTell(
                                            LedgerFolder.named("yunling-2024").orElseThrow(), out)
                                    .orElseThrow(),
                            true);
            PlatformClient client = new PlatformClient(first.gatewayUrl());
            for (String department : DEPARTMENTS) {
                served.putAll(served(client, department));
                assertTables(client, department);
                assertFigures(client, department);
                assertThat(EveryCell.explainsItself(client, department, 2024))
                        .as(department)
                        .isGreaterThan(300);
            }
            assertThat(export(first)).isZero();
        }
        try (Platform second = Platform.start(folder.resolve("second"), 0)) {
            assertThat(bring(second)).isZero();
            PlatformClient client = new PlatformClient(second.gatewayUrl());
            for (String department : DEPARTMENTS) {
                served(client, department)
                        .forEach((address, answer) ->
                                assertThat(answer).as(address).isEqualTo(served.get(address)));
            }
        }
    }

    /** What the platform answers of a closed department, by address. */
    private static Map<String, String> served(PlatformClient client, String department) {
        String root = "/api/final-accounts/departments/" + department + "/2024";
        client.await(
                root + "/status",
                TO_FOLD,
                answer -> answer.json().path("sealed").asBoolean(false));
        Map<String, String> served = new HashMap<>();
        for (String what : List.of("/tables", "/figures")) {
            served.put(root + what, client.get(root + what).text());
        }
        return served;
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

    private int export(Platform platform) throws Exception {
        return new ExportCommand()
                .run(List.of(
                        "--year",
                        "2024",
                        "--out",
                        ledger().toString(),
                        "--url",
                        platform.gatewayUrl().toString()));
    }

    private int bring(Platform platform) throws Exception {
        return new ImportCommand()
                .run(List.of(
                        ledger().toString(),
                        "--seal",
                        "--url",
                        platform.gatewayUrl().toString()));
    }

    private Path ledger() {
        return folder.resolve("ledger");
    }

    private static String expected(String file) throws IOException {
        try (InputStream in = Objects.requireNonNull(SecondYearTest.class.getResourceAsStream(PLACE + file), file)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
