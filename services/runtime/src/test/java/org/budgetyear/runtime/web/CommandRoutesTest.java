package org.budgetyear.runtime.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.budgetyear.model.money.Money;
import org.budgetyear.runtime.coins.Coins;
import org.budgetyear.runtime.envelope.CommandMessage;
import org.budgetyear.runtime.envelope.Json;
import org.budgetyear.runtime.envelope.Outcome;
import org.budgetyear.runtime.streams.Asking;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.test.web.reactive.server.EntityExchangeResult;
import org.springframework.test.web.reactive.server.WebTestClient;
import org.springframework.web.reactive.config.EnableWebFlux;
import org.springframework.web.reactive.function.server.RouterFunction;
import org.springframework.web.reactive.function.server.ServerResponse;
import reactor.core.publisher.Mono;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.JsonNode;

final class CommandRoutesTest {

    private static final String PATH = "/api/coins/anna/2017/put-coins";
    private static final String BODY = "{\"data\":{\"amountFen\":1}}";

    private final List<AnnotationConfigApplicationContext> contexts = new ArrayList<>();
    private final Desk desk = new Desk();
    private final WebTestClient web = client(desk);

    @AfterEach
    void stop() {
        contexts.forEach(AnnotationConfigApplicationContext::close);
    }

    @Test
    void anAcceptedCommandIsAnsweredWithItsEvents() {
        WebTestClient accepting = client((unitYear, commands) -> Mono.just(List.of(new Outcome(
                commands.getFirst().id(),
                Outcome.Status.ACCEPTED,
                List.of(new Outcome.PublishedEvent("coins|anna|2017|1", "coins.coins-put.v1")),
                null))));

        JsonNode answer = exchange(post(accepting, PATH).bodyValue(BODY), 200, MediaType.APPLICATION_JSON);

        assertThat(answer)
                .isEqualTo(Json.MAPPER.readTree("{\"commandId\":\"c-1\",\"status\":\"ACCEPTED\",\"events\":"
                        + "[{\"id\":\"coins|anna|2017|1\",\"type\":\"coins.coins-put.v1\"}]}"));
    }

    @Test
    void theCommandIsAskedForItsUnitYearWithWhoGaveItAndItsKey() {
        exchange(post(web, PATH).bodyValue(BODY), 200, MediaType.APPLICATION_JSON);

        Desk.Batch batch = desk.asked.getFirst();
        assertThat(batch.unitYear()).isEqualTo(Coins.ANNA);
        assertThat(batch.commands())
                .extracting(
                        CommandMessage::id, CommandMessage::actor, CommandMessage::role, CommandMessage::correlationId)
                .containsExactly(org.assertj.core.groups.Tuple.tuple("c-1", "zhang", "unit-clerk", "c-1"));
    }

    @Test
    void aRefusalIsAProblemInBothLanguagesWithTheAmountsBehindIt() {
        WebTestClient refusing = client(refusing(new Coins.NotEnoughCoins(Money.ofFen(5), Money.ofFen(3))));

        JsonNode problem = exchange(post(refusing, PATH).bodyValue(BODY), 422, MediaType.APPLICATION_PROBLEM_JSON);

        assertThat(Json.MAPPER.<Map<String, Object>>convertValue(problem, new TypeReference<>() {}))
                .isEqualTo(Map.ofEntries(
                        Map.entry("type", "urn:budget-year:problem:not-enough-coins"),
                        Map.entry("title", "not enough coins"),
                        Map.entry("status", 422),
                        Map.entry("detail", "The jar has fewer coins."),
                        Map.entry("detailZh", "罐中硬币不足。"),
                        Map.entry("code", "not-enough-coins"),
                        Map.entry("field", "data.amountFen"),
                        Map.entry("value", "5"),
                        Map.entry("accepted", "at most 3"),
                        Map.entry("acceptedZh", "至多 3"),
                        Map.entry("amountsFen", Map.of("present", 3)),
                        Map.entry("commandId", "c-1")));
    }

    @Test
    void whoHasNoRoleForACommandIsToldWhichWouldBeAccepted() {
        JsonNode problem = exchange(
                post(web, PATH, Desk.ISSUER.bearer("zhang", "auditor")).bodyValue(BODY),
                403,
                MediaType.APPLICATION_PROBLEM_JSON);

        assertProblem(problem, "forbidden", "role");
        assertThat(problem.path("accepted").asString()).isEqualTo("one of the roles unit-clerk");
        assertThat(problem.path("acceptedZh").asString()).isEqualTo("岗位：单位经办");
        assertThat(desk.asked).isEmpty();
    }

    @Test
    void aCommandThatTheMatrixDoesNotListIsNobodysToGiveAndThoseThatItDoesAreNamed() {
        JsonNode problem = exchange(
                post(web, "/api/coins/anna/2017/drop-jar").bodyValue("{\"data\":{}}"),
                404,
                MediaType.APPLICATION_PROBLEM_JSON);

        assertProblem(problem, "command-unknown", "command");
        assertThat(problem.path("value").asString()).isEqualTo("drop-jar");
        assertThat(problem.path("accepted").asString()).isEqualTo("put-coins, take-coins");
        assertThat(desk.asked).isEmpty();
    }

    @Test
    void aClerkOfAnotherUnitIsToldWhichUnitsAreHis() {
        JsonNode problem = exchange(
                post(web, "/api/coins/anna/2017/take-coins", Desk.ISSUER.bearer("zhang", "unit-clerk", "bert", "carl"))
                        .bodyValue(BODY),
                403,
                MediaType.APPLICATION_PROBLEM_JSON);

        assertProblem(problem, "forbidden", "unit");
        assertThat(problem.path("accepted").asString()).isEqualTo("bert, carl");
    }

    @Test
    void aCommandHasAKey() {
        assertProblem(
                exchange(
                        web.post()
                                .uri(PATH)
                                .header(HttpHeaders.AUTHORIZATION, Desk.clerk())
                                .bodyValue(BODY),
                        400,
                        MediaType.APPLICATION_PROBLEM_JSON),
                "field-missing",
                "Idempotency-Key");
    }

    @Test
    void aBodyThatIsTooLargeMalformedOrMissingIsRefused() {
        assertProblem(
                exchange(
                        post(web, PATH).bodyValue("{\"data\":\"" + "x".repeat(256 * 1024) + "\"}"),
                        413,
                        MediaType.APPLICATION_PROBLEM_JSON),
                "too-large",
                "body");
        assertProblem(
                exchange(post(web, PATH).bodyValue("{\"data\":"), 400, MediaType.APPLICATION_PROBLEM_JSON),
                "malformed-json",
                "");
        assertProblem(exchange(post(web, PATH), 400, MediaType.APPLICATION_PROBLEM_JSON), "malformed-json", "");
        assertThat(desk.asked).isEmpty();
    }

    @Test
    void whatIsNotAnAddressIsSaidInBothLanguages() {
        JsonNode problem = exchange(
                web.get().uri("/api/coins").header(HttpHeaders.AUTHORIZATION, Desk.clerk()),
                404,
                MediaType.APPLICATION_PROBLEM_JSON);

        assertProblem(problem, "no-such-address", "path");
        assertThat(problem.path("detail").asString()).isEqualTo("There is nothing at this address.");
        assertThat(problem.path("detailZh").asString()).isEqualTo("该地址不存在。");
    }

    @Test
    void anAddressWithoutAUnitYearIsRefused() {
        assertProblem(
                exchange(
                        post(web, "/api/coins/anna/year/put-coins").bodyValue(BODY),
                        400,
                        MediaType.APPLICATION_PROBLEM_JSON),
                "value-not-accepted",
                "year");
    }

    @Test
    void aFaultOfOursIsAProblemToo() {
        WebTestClient faulty = client((unitYear, commands) -> Mono.error(new IllegalStateException("secret")));

        JsonNode problem = exchange(post(faulty, PATH).bodyValue(BODY), 500, MediaType.APPLICATION_PROBLEM_JSON);

        assertProblem(problem, "internal-error", "request");
        assertThat(problem.toString()).doesNotContain("secret");
    }

    private static Asking refusing(Coins.NotEnoughCoins refusal) {
        return (unitYear, commands) ->
                Mono.just(List.of(Outcome.refused(commands.getFirst().id(), refusal.problem())));
    }

    private static void assertProblem(JsonNode problem, String code, String field) {
        assertThat(problem.path("code").asString()).isEqualTo(code);
        assertThat(problem.path("field").asString()).isEqualTo(field);
        assertThat(problem.path("type").asString()).isEqualTo("urn:budget-year:problem:" + code);
        assertThat(problem.path("detail").asString()).isNotBlank();
        assertThat(problem.path("detailZh").asString()).isNotBlank();
    }

    private static WebTestClient.RequestBodySpec post(WebTestClient client, String path) {
        return post(client, path, Desk.clerk());
    }

    private static WebTestClient.RequestBodySpec post(WebTestClient client, String path, String bearer) {
        return client.post()
                .uri(path)
                .header(HttpHeaders.AUTHORIZATION, bearer)
                .header("Idempotency-Key", "c-1")
                .contentType(MediaType.APPLICATION_JSON);
    }

    private static JsonNode exchange(WebTestClient.RequestHeadersSpec<?> request, int status, MediaType type) {
        EntityExchangeResult<byte[]> result = request.exchange()
                .expectStatus()
                .isEqualTo(status)
                .expectHeader()
                .contentType(type)
                .expectBody()
                .returnResult();
        byte[] body = result.getResponseBody();
        return Json.MAPPER.readTree(body == null ? new byte[0] : body);
    }

    private WebTestClient client(Asking asking) {
        AnnotationConfigApplicationContext context = new AnnotationConfigApplicationContext();
        contexts.add(context);
        context.register(Service.class);
        context.registerBean(Asking.class, () -> asking);
        context.refresh();
        return WebTestClient.bindToApplicationContext(context)
                .webFilter(Desk.TOKENS)
                .build();
    }

    /** The routes as they stand in a service. */
    @Configuration(proxyBeanMethods = false)
    @EnableWebFlux
    @Import(ProblemHandler.class)
    static class Service {
        @Bean
        RouterFunction<ServerResponse> routes(Asking asking) {
            return CommandRoutes.of(Desk.READER, asking, entry -> Mono.empty());
        }
    }
}
