package org.budgetyear.standalone.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.budgetyear.standalone.CannotStart;
import org.budgetyear.standalone.identity.Tokens;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** All parts in this process, from start to end and again. */
@Timeout(240)
class PlatformTest {

    private static final String OPENED = "appropriations|440105|2017|1";
    private static final String COMMAND = """
            {"accountingDate":"2017-01-01","data":{"departmentName":"办公室","tableSet":"2017"}}""";

    @TempDir
    private Path folder;

    private final HttpClient client = HttpClient.newHttpClient();

    @Test
    void aRestartKnowsWhatWasDecidedAndPartsEndAlone() throws IOException, InterruptedException {
        try (var platform = Platform.start(folder, 0)) {
            assertThat(openDepartment(platform)).contains(OPENED);
            assertThatThrownBy(() -> Platform.start(folder, 0))
                    .isInstanceOf(CannotStart.class)
                    .hasMessageContaining("in use");
            assertThatThrownBy(() -> Platform.start(
                            folder.resolve("other"), platform.gatewayUrl().getPort()))
                    .isInstanceOf(CannotStart.class)
                    .hasMessageContaining("taken");
        }
        try (var platform = Platform.start(folder, 0)) {
            assertThat(openDepartment(platform))
                    .as("the same command once more gives the first decision")
                    .contains(OPENED);
            platform.stopFinalAccounts();
            assertThat(openDepartment(platform))
                    .as("commands are decided without the read side")
                    .contains(OPENED);
            platform.startFinalAccounts();
            assertThat(statusOfQuery(platform)).isEqualTo(200);
        }
    }

    private String openDepartment(Platform platform) throws IOException, InterruptedException {
        URI url = platform.gatewayUrl().resolve("/api/appropriations/440105/2017/open-department-year");
        var request = HttpRequest.newBuilder(url)
                .timeout(Duration.ofSeconds(30))
                .header("Content-Type", "application/json")
                .header("Authorization", bearer("bureau"))
                .header("Idempotency-Key", "open-440105")
                .POST(HttpRequest.BodyPublishers.ofString(COMMAND))
                .build();
        return client.send(request, BodyHandlers.ofString()).body();
    }

    private String bearer(String role) {
        try (Tokens tokens = Tokens.of(folder)) {
            return tokens.bearer(role, role, List.of());
        }
    }

    private int statusOfQuery(Platform platform) throws IOException, InterruptedException {
        URI url = platform.gatewayUrl().resolve("/api/final-accounts/operations");
        var request = HttpRequest.newBuilder(url)
                .timeout(Duration.ofSeconds(30))
                .header("Authorization", bearer("auditor"))
                .build();
        return client.send(request, BodyHandlers.discarding()).statusCode();
    }
}
