package org.budgetyear.runtime.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jwt.JWTClaimsSet;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.budgetyear.runtime.envelope.Json;
import org.budgetyear.runtime.testing.TestIssuer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.http.HttpHeaders;
import org.springframework.test.web.reactive.server.WebTestClient;
import org.springframework.web.reactive.function.server.HandlerStrategies;
import org.springframework.web.reactive.function.server.RouterFunction;
import org.springframework.web.reactive.function.server.RouterFunctions;
import org.springframework.web.reactive.function.server.ServerResponse;
import tools.jackson.databind.JsonNode;

/** Routes of a service that answer with who asks; the matrix is the platform's. */
final class ResourceServerTest {

    private static final String PATH = "/api/final-accounts/units/440105-701001/2017/lines";
    private static final TestIssuer ISSUER = Desk.ISSUER;

    private final WebTestClient web = client(ISSUER.url());

    private static WebTestClient client(String issuer) {
        RouterFunction<ServerResponse> routes = RouterFunctions.route()
                .GET(
                        "/**",
                        request -> ServerResponse.ok()
                                .bodyValue(
                                        request.path().startsWith("/actuator")
                                                ? "up"
                                                : Admission.who(request).toString()))
                .POST("/**", request -> ServerResponse.ok().build())
                .build();
        return WebTestClient.bindToRouterFunction(routes)
                .webFilter(ResourceServer.filter(
                        ResourceServer.decoder(new IdentitySettings(issuer, TestIssuer.AUDIENCE)),
                        Admission.byMatrix()))
                .handlerStrategies(HandlerStrategies.builder()
                        .exceptionHandler(new ProblemHandler())
                        .build())
                .build();
    }

    @Test
    void whoAsksIsWhatTheTokenSays() {
        ask(PATH, ISSUER.bearer("li", "unit-clerk offline_access", "440105-701001", "440105-701002"))
                .expectStatus()
                .isOk()
                .expectBody(String.class)
                .value(who -> assertThat(who).contains("li", "UNIT_CLERK", "440105-701001", "440105-701002"));
    }

    @Test
    void withoutATokenNobodyIsLetInWhateverHeadersClaim() {
        JsonNode problem = refused(
                web.get()
                        .uri(PATH)
                        .header("X-Actor", "li")
                        .header("X-Role", "auditor")
                        .header("X-Units", "440105-701001")
                        .exchange(),
                401);

        assertThat(problem.path("code").asString()).isEqualTo("token-missing");
        assertThat(problem.path("detailZh").asString()).isNotBlank();
    }

    static Stream<Arguments> badTokens() {
        return Stream.of(
                bad(
                        "expired",
                        claims -> claims.expirationTime(Date.from(Instant.now().minusSeconds(120)))),
                bad("of another issuer", claims -> claims.issuer("http://127.0.0.1:1")),
                bad("for somebody else", claims -> claims.audience("another-platform")),
                bad("for nobody", claims -> claims.audience((String) null)),
                bad(
                        "not valid yet",
                        claims -> claims.notBeforeTime(Date.from(Instant.now().plusSeconds(600)))),
                bad("without a name", claims -> claims.claim("preferred_username", null)),
                bad("with a name that cannot be recorded", claims -> claims.claim("preferred_username", "zhang san")),
                Arguments.of("forged", ISSUER.forged(ISSUER.claims("li", List.of("auditor"), List.of()))),
                Arguments.of("unsigned", "eyJhbGciOiJub25lIn0.eyJwcmVmZXJyZWRfdXNlcm5hbWUiOiJsaSJ9."),
                Arguments.of("no token at all", "abc"));
    }

    private static Arguments bad(String what, UnaryOperator<JWTClaimsSet.Builder> change) {
        return Arguments.of(what, ISSUER.token(change.apply(ISSUER.claims("li", List.of("auditor"), List.of()))));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("badTokens")
    void aTokenThatIsNotGoodIsRefused(String what, String token) {
        JsonNode problem = refused(ask(PATH, "Bearer " + token), 401);

        assertThat(problem.path("code").asString()).as(what).isEqualTo("token-not-accepted");
    }

    @Test
    void aRoleThatMayNotIsTurnedAwayBeforeAnyHandler() {
        assertThat(refused(ask(PATH, ISSUER.bearer("li", "operator")), 403)
                        .path("field")
                        .asString())
                .isEqualTo("role");
        assertThat(refused(ask(PATH, ISSUER.bearer("li", "unit-clerk", "440105-701002")), 403)
                        .path("field")
                        .asString())
                .isEqualTo("unit");
        assertThat(refused(ask(PATH, ISSUER.bearer("li", "king", "440105-701001")), 403)
                        .path("field")
                        .asString())
                .isEqualTo("role");
    }

    @Test
    void aRouteWithoutARowIsNobodys() {
        String everybody = ISSUER.bearer(
                "li", "unit-clerk unit-reviewer department bureau treasury auditor operator", "440105-701001");

        assertThat(refused(ask("/api/payments/secrets", everybody), 404)
                        .path("code")
                        .asString())
                .isEqualTo("no-such-address");
    }

    @Test
    void whoWatchesOverTheServicesNeedsNoToken() {
        web.get().uri("/actuator/health").exchange().expectStatus().isOk();
    }

    @Test
    void anIssuerThatCannotBeAskedIsNoFaultOfTheToken() {
        JsonNode problem = refused(
                client("http://127.0.0.1:1")
                        .get()
                        .uri(PATH)
                        .header(HttpHeaders.AUTHORIZATION, ISSUER.bearer("li", "auditor"))
                        .exchange(),
                503);

        assertThat(problem.path("code").asString()).isEqualTo("identity-provider-unavailable");
    }

    private WebTestClient.ResponseSpec ask(String path, String bearer) {
        return web.get().uri(path).header(HttpHeaders.AUTHORIZATION, bearer).exchange();
    }

    private static JsonNode refused(WebTestClient.ResponseSpec answer, int status) {
        byte[] body = answer.expectStatus()
                .isEqualTo(status)
                .expectBody()
                .returnResult()
                .getResponseBody();
        return Json.MAPPER.readTree(body == null ? new byte[0] : body);
    }
}
