package org.budgetyear.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import reactor.core.publisher.Mono;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Who is let in, before anything reaches a service. */
class AuthenticationTest {

    private static final String QUERY = "/api/payments/440105-701001/2017";
    private static final Backend PAYMENTS = Backend.answering((request, response) -> request.receive()
            .then(response.sendString(Mono.just(request.requestHeaders().get("Authorization") + " "
                            + request.requestHeaders().get("Cookie")))
                    .then()));
    private static RunningGateway gateway;

    @BeforeAll
    static void start() {
        gateway = RunningGateway.before(PAYMENTS);
    }

    @AfterAll
    static void stop() {
        gateway.close();
        PAYMENTS.close();
    }

    @Test
    void software_that_brings_a_token_is_let_through_with_it() throws Exception {
        String clerk = RunningGateway.clerk();

        assertThat(gateway.send(get(QUERY).header("Authorization", clerk)).body())
                .isEqualTo(clerk + " null");
    }

    @Test
    void who_brings_none_is_not_whatever_headers_claim() throws Exception {
        HttpResponse<String> answer =
                gateway.sendAsItIs(get(QUERY).header("X-Actor", "li").header("X-Role", "auditor"));

        assertThat(answer.statusCode()).isEqualTo(401);
        assertThat(answer.headers().firstValue("WWW-Authenticate")).contains("Bearer");
        JsonNode problem = JsonMapper.shared().readTree(answer.body());
        assertThat(problem.path("code").asString()).isEqualTo("token-missing");
        assertThat(problem.path("detailZh").asString()).contains("未登录");
    }

    @Test
    void a_token_that_is_forged_expired_or_meant_for_another_opens_nothing() throws Exception {
        var claims = RunningGateway.ISSUER.claims("li", List.of("auditor"), List.of());
        for (String token : List.of(
                RunningGateway.ISSUER.forged(claims),
                RunningGateway.ISSUER.token(
                        claims.expirationTime(Date.from(Instant.now().minusSeconds(120)))),
                RunningGateway.ISSUER.token(RunningGateway.ISSUER
                        .claims("li", List.of("auditor"), List.of())
                        .audience("another-platform")))) {
            HttpResponse<String> answer = gateway.send(get(QUERY).header("Authorization", "Bearer " + token));

            assertThat(answer.statusCode()).isEqualTo(401);
            assertThat(answer.body()).contains("token-not-accepted");
        }
    }

    @Test
    void a_browser_is_sent_to_log_in_with_a_code_that_nobody_else_can_use() throws Exception {
        HttpResponse<String> page =
                gateway.sendAsItIs(get("/monitor/440105-701/2017").header("Accept", "text/html"));
        assertThat(page.statusCode()).isEqualTo(302);
        assertThat(page.headers().firstValue("Location")).contains("/oauth2/authorization/budget");
        assertThat(page.headers().firstValue("Set-Cookie"))
                .hasValueSatisfying(cookie ->
                        assertThat(cookie).contains(GatewaySecurity.SESSION_COOKIE, "HTTPOnly", "SameSite=Lax"));

        HttpResponse<String> login = gateway.sendAsItIs(get("/oauth2/authorization/budget"));

        assertThat(login.headers().firstValue("Location"))
                .hasValueSatisfying(location -> assertThat(location)
                        .startsWith(RunningGateway.ISSUER.url() + "/authorize?response_type=code")
                        .contains("code_challenge_method=S256", "state=", "nonce=", "client_id=gateway"));
    }

    @Test
    void a_change_in_a_session_needs_the_page_s_own_token_beside_the_cookie() throws Exception {
        HttpResponse<String> answer = gateway.sendAsItIs(HttpRequest.newBuilder(gateway.at(QUERY + "/post-payment"))
                .header("Cookie", GatewaySecurity.SESSION_COOKIE + "=any")
                .POST(BodyPublishers.ofString("{}")));

        assertThat(answer.statusCode()).isEqualTo(403);
        assertThat(answer.body()).contains("csrf-token-missing", "X-XSRF-TOKEN");
        assertThat(PAYMENTS.asked()).doesNotContain(QUERY + "/post-payment");
    }

    @Test
    void everybody_is_told_who_they_are_and_what_they_may() throws Exception {
        JsonNode me = JsonMapper.shared().readTree(gateway.get("/api/me").body());

        assertThat(me.path("name").asString()).isEqualTo("li");
        assertThat(me.path("roles").path(0).path("chinese").asString()).isEqualTo("单位经办");
        assertThat(me.path("units").path(0).asString()).isEqualTo("440105-701001");
        assertThat(me.path("may").toString())
                .contains(
                        "{\"method\":\"POST\",\"path\":\"/api/payments/{unit}/{year}/request-payment\",\"scope\":\"unit\"}")
                .doesNotContain("approve-payment", "operations");
    }

    @Test
    void an_issuer_that_cannot_be_asked_is_a_service_that_cannot_be_reached() throws Exception {
        try (RunningGateway alone = new RunningGateway(List.of(PAYMENTS.url()), "--budget.issuer=http://127.0.0.1:1")) {
            assertThat(alone.get(QUERY).statusCode()).isEqualTo(503);
            assertThat(alone.sendAsItIs(HttpRequest.newBuilder(alone.at("/oauth2/authorization/budget")))
                            .statusCode())
                    .isEqualTo(503);
        }
    }

    private static HttpRequest.Builder get(String path) {
        return HttpRequest.newBuilder(gateway.at(path));
    }
}
