package org.budgetyear.gateway;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The bucket holds three calls, and hardly fills within the test. */
class RateLimitTest {

    private static final Backend PAYMENTS = Backend.named("payments");
    private static RunningGateway gateway;

    @BeforeAll
    static void start() {
        gateway = new RunningGateway(
                List.of(PAYMENTS.url()), "--budget.gateway.rate.calls-a-minute=1", "--budget.gateway.rate.burst=3");
    }

    @AfterAll
    static void stop() {
        gateway.close();
        PAYMENTS.close();
    }

    @Test
    void a_user_who_calls_too_often_is_told_when_to_come_again_and_others_are_not_held_up() throws Exception {
        for (int call = 0; call < 3; call++) {
            assertThat(call("li", "440105-70100" + call).statusCode()).isEqualTo(200);
        }

        HttpResponse<String> answer = call("li", "440105-701004");

        assertThat(answer.statusCode()).isEqualTo(429);
        assertThat(answer.headers().firstValueAsLong("Retry-After").orElseThrow())
                .isBetween(1L, 60L);
        JsonNode problem = JsonMapper.shared().readTree(answer.body());
        assertThat(problem.path("code").asString()).isEqualTo("too-many-calls");
        assertThat(problem.path("field").asString()).isEqualTo("user");
        assertThat(problem.path("value").asString()).isEqualTo("li");
        assertThat(problem.path("detailZh").asString()).contains("li", "过于频繁");
        assertThat(call("wang", "440105-701004").statusCode()).isEqualTo(200);
    }

    @Test
    void calls_for_one_unit_are_counted_whoever_makes_them() throws Exception {
        for (int call = 0; call < 3; call++) {
            assertThat(call("clerk" + call, "440105-702001").statusCode()).isEqualTo(200);
        }

        HttpResponse<String> answer = call("clerk3", "440105-702001");

        assertThat(answer.statusCode()).isEqualTo(429);
        assertThat(answer.body()).contains("\"field\":\"unit\"", "440105-702001");
    }

    @Test
    void pages_are_not_counted() throws Exception {
        for (int call = 0; call < 5; call++) {
            assertThat(gateway.get("/").statusCode()).isEqualTo(200);
        }
    }

    @Test
    void a_limit_of_nothing_is_refused() {
        assertThatIllegalArgumentException().isThrownBy(() -> new RateSettings(0, 1, 1));
    }

    private static HttpResponse<String> call(String actor, String unit) throws IOException, InterruptedException {
        return gateway.send(HttpRequest.newBuilder(gateway.at("/api/payments/" + unit + "/2017/post-payment"))
                .header("Authorization", RunningGateway.ISSUER.bearer(actor, "unit-clerk", unit))
                .POST(HttpRequest.BodyPublishers.ofString("{}")));
    }
}
