package org.budgetyear.gateway;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.util.List;
import org.junit.jupiter.api.Test;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class ProblemTest {

    @Test
    void a_service_that_cannot_be_reached_is_named() throws Exception {
        try (RunningGateway gateway = new RunningGateway(List.of(BalanceTest.addressOfNobody()))) {
            HttpResponse<String> answer = gateway.command("V1", "{}");

            assertThat(answer.statusCode()).isEqualTo(503);
            JsonNode problem = problem(answer);
            assertThat(problem.get("type").asString()).isEqualTo("urn:budget-year:problem:service-unavailable");
            assertThat(problem.get("code").asString()).isEqualTo("service-unavailable");
            assertThat(problem.get("status").asInt()).isEqualTo(503);
            assertThat(problem.get("value").asString()).isEqualTo("payments");
            assertThat(problem.get("detail").asString()).contains("payments");
            assertThat(problem.get("detailZh").asString()).contains("payments", "无法访问");
            assertThat(problem.get("commandId").asString()).isEqualTo("V1");
        }
    }

    @Test
    void a_host_that_does_not_exist_is_a_service_that_cannot_be_reached() throws Exception {
        try (RunningGateway gateway =
                new RunningGateway(List.of(java.net.URI.create("http://no-such-host.invalid:1")))) {
            assertThat(problem(gateway.command("V1", "{}")).get("code").asString())
                    .isEqualTo("service-unavailable");
        }
    }

    @Test
    void a_path_that_nobody_serves_is_said_to_be_none() throws Exception {
        try (Backend payments = Backend.named("payments");
                RunningGateway gateway = RunningGateway.before(payments)) {
            HttpResponse<String> answer = gateway.get("/api/payment/440105-701001/2017");

            assertThat(answer.statusCode()).isEqualTo(404);
            JsonNode problem = problem(answer);
            assertThat(problem.get("code").asString()).isEqualTo("no-such-route");
            assertThat(problem.get("value").asString()).isEqualTo("/api/payment/440105-701001/2017");
            assertThat(problem.get("detailZh").asString()).contains("路径不存在");
            assertThat(problem.has("commandId")).isFalse();
        }
    }

    @Test
    void a_service_that_does_not_answer_in_time_is_given_up() throws Exception {
        try (Backend silent = Backend.answering((request, response) -> Mono.never());
                RunningGateway gateway = new RunningGateway(
                        List.of(silent.url()),
                        "--spring.cloud.gateway.server.webflux.httpclient.response-timeout=200ms")) {
            HttpResponse<String> answer = gateway.command("V1", "{}");

            assertThat(answer.statusCode()).isEqualTo(504);
            assertThat(problem(answer).get("code").asString()).isEqualTo("no-answer-in-time");
            assertThat(silent.asked()).hasSize(1);
        }
    }

    @Test
    void a_problem_of_a_service_passes_unchanged() throws Exception {
        String body = "{\"code\":\"insufficient-quota\"}";
        try (Backend refusing = Backend.answering((request, response) -> response.status(422)
                        .header("Content-Type", "application/problem+json")
                        .sendString(Mono.just(body)));
                RunningGateway gateway = RunningGateway.before(refusing)) {
            HttpResponse<String> answer = gateway.command("V1", "{}");

            assertThat(answer.statusCode()).isEqualTo(422);
            assertThat(answer.body()).isEqualTo(body);
            problem(answer);
        }
    }

    @Test
    void an_answer_that_breaks_off_does_not_look_complete() {
        try (Backend breaking = Backend.answering((request, response) -> response.sendString(
                                Flux.concat(Flux.just("{\"line\":1}\n"), Mono.error(new IOException("killed"))))
                        .then());
                RunningGateway gateway = RunningGateway.before(breaking)) {
            assertThatThrownBy(() -> gateway.command("V1", "{}")).isInstanceOf(IOException.class);
        }
    }

    private static JsonNode problem(HttpResponse<String> answer) {
        assertThat(answer.headers().firstValue("Content-Type")).contains("application/problem+json");
        return new JsonMapper().readTree(answer.body());
    }
}
