package org.budgetyear.acceptance.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.budgetyear.acceptance.client.PlatformClient;
import org.budgetyear.standalone.bulk.ExportCommand;
import org.budgetyear.standalone.bulk.ImportCommand;
import org.budgetyear.standalone.process.Platform;

/** A year that is exported, and brought into an empty platform, gives the same tables and figures again. */
record RoundTrip(Path folder, int year, List<String> departments) {

    private static final Duration TO_FOLD = Duration.ofMinutes(2);

    /** @return what the platform answers of its sealed year, by address */
    Map<String, String> export(Platform platform) throws IOException {
        Map<String, String> served = served(new PlatformClient(platform.gatewayUrl(), platform.tokens()));
        assertThat(new ExportCommand()
                        .run(List.of(
                                "--year",
                                String.valueOf(year),
                                "--out",
                                ledger(),
                                "--url",
                                url(platform),
                                "--data",
                                data(platform))))
                .isZero();
        return served;
    }

    /** Into a platform of its own, and seals it. */
    void bringBack(Map<String, String> served) throws InterruptedException {
        try (Platform empty = Platform.start(folder.resolve("empty"), 0)) {
            assertThat(new ImportCommand().run(List.of(ledger(), "--seal", "--url", url(empty), "--data", data(empty))))
                    .isZero();
            served(new PlatformClient(empty.gatewayUrl(), empty.tokens()))
                    .forEach((address, answer) -> assertThat(answer).as(address).isEqualTo(served.get(address)));
        }
    }

    private Map<String, String> served(PlatformClient client) {
        Map<String, String> served = new HashMap<>();
        for (String department : departments) {
            String root = "/api/final-accounts/departments/" + department + "/" + year;
            client.await(
                    root + "/status",
                    TO_FOLD,
                    answer -> answer.json().path("sealed").asBoolean(false));
            for (String what : List.of("/tables", "/figures")) {
                served.put(root + what, client.get(root + what).text());
            }
        }
        return served;
    }

    private String ledger() {
        return folder.resolve("ledger").toString();
    }

    private static String data(Platform platform) {
        return platform.dataFolder().toString();
    }

    private static String url(Platform platform) {
        return platform.gatewayUrl().toString();
    }
}
