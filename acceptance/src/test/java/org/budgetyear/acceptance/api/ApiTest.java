package org.budgetyear.acceptance.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.budgetyear.acceptance.client.PlatformClient;
import org.budgetyear.acceptance.client.PlatformClient.Answer;
import org.budgetyear.acceptance.client.PlatformClient.Order;
import org.budgetyear.acceptance.shared.OnePlatform;
import org.budgetyear.standalone.process.Platform;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/** When a document differs, what it should be is in {@code target/api}. */
@ExtendWith(OnePlatform.class)
class ApiTest {

    private static final Path DOCS = Path.of("..", "docs", "api");
    private static final Path ACTUAL = Path.of("target", "api");

    private final PlatformClient client;

    ApiTest(Platform platform) {
        this.client = new PlatformClient(platform.gatewayUrl(), platform.tokens());
    }

    @ParameterizedTest
    @ValueSource(strings = {"appropriations", "payments", "procurement", "closing", "assets", "final-accounts"})
    void aServiceIsDescribedAsItRuns(String service) throws IOException {
        String running = client.get("/api/" + service + "/openapi.json").text() + "\n";
        keep(service + ".json", running);

        assertThat(running).isEqualTo(Files.readString(DOCS.resolve(service + ".json")));
    }

    @Test
    void theLogIsDescribedAsItsEventsAre() throws IOException {
        String described = AsyncApi.text();
        keep("asyncapi.yaml", described);

        assertThat(described).isEqualTo(AsyncApi.committed());
    }

    /** Who leaves all out is told of a field that the document requires. */
    @ParameterizedTest
    @ValueSource(strings = {"appropriations", "payments", "procurement", "closing", "assets"})
    void aCommandTakesTheFieldsThatAreDescribed(String service) throws IOException {
        JsonNode document = PlatformClient.JSON.readTree(Files.readString(DOCS.resolve(service + ".json")));
        JsonNode schemas = document.path("components").path("schemas");

        document.path("paths").propertyStream().forEach(path -> {
            JsonNode data = path.getValue()
                    .path("post")
                    .at("/requestBody/content/application~1json/schema/properties/data/$ref");
            if (data.isMissingNode()) {
                return;
            }
            String name = path.getKey().substring(path.getKey().lastIndexOf('/') + 1);
            JsonNode schema = schemas.path(data.asString().substring("#/components/schemas/".length()));
            Answer answer = client.give(
                    "nobody", new Order(service, "440105-960001", 2017, name, "api-" + name, null, Map.of()));

            assertThat(answer.status()).as(path.getKey() + " " + answer.text()).isNotEqualTo(404);
            if (schema.path("required").isEmpty()) {
                assertThat(answer.json().path("code").asString())
                        .as(path.getKey())
                        .isNotEqualTo("field-missing");
            } else {
                assertThat(answer.json().path("code").asString())
                        .as(path.getKey())
                        .isEqualTo("field-missing");
                assertThat(schema.path("required").valueStream().map(field -> "data." + field.asString()))
                        .as(path.getKey())
                        .contains(answer.json().path("field").asString());
            }
        });
    }

    private static void keep(String file, String text) throws IOException {
        Files.createDirectories(ACTUAL);
        Files.writeString(ACTUAL.resolve(file), text);
    }
}
