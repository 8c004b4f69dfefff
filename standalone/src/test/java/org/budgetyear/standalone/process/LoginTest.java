package org.budgetyear.standalone.process;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.CookieManager;
import java.net.HttpCookie;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.budgetyear.runtime.envelope.Json;
import org.budgetyear.standalone.Ports;
import org.budgetyear.standalone.identity.IdentityProvider;
import org.budgetyear.standalone.identity.Tokens;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.context.ConfigurableApplicationContext;
import tools.jackson.databind.JsonNode;

/** A browser, the gateway and the embedded identity provider; the services are one that tells what it was sent. */
@Timeout(120)
class LoginTest {

    private static final String PAGE = "/monitor/440105-701/2017";
    private static final String QUERY = "/api/payments/440105-701001/2017";

    @TempDir
    private Path data;

    private final int gatewayPort = Ports.free(2).getFirst();
    private final CookieManager cookies = new CookieManager();
    private final HttpClient browser =
            HttpClient.newBuilder().cookieHandler(cookies).build();
    private final List<URI> visited = new ArrayList<>();
    private HttpServer services;
    private IdentityProvider identity;
    private ConfigurableApplicationContext gateway;

    @BeforeEach
    void start() throws IOException {
        services = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        services.createContext("/", exchange -> {
            byte[] body = (exchange.getRequestHeaders().getFirst("Authorization") + "\n"
                            + exchange.getRequestHeaders().getFirst("Cookie"))
                    .getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(200, body.length);
            exchange.getResponseBody().write(body);
            exchange.close();
        });
        services.start();
        int port = Ports.free(1).getFirst();
        Path folder = IdentityProvider.folderIn(data);
        identity = IdentityProvider.start(folder, port, gatewayPort);
        Map<String, String> settings = new HashMap<>();
        settings.put("server.port", String.valueOf(gatewayPort));
        settings.put("budget.issuer", identity.issuer());
        settings.put("budget.client.secret", IdentityProvider.gatewaySecret(folder, port));
        settings.put(
                "budget.gateway.payments-urls",
                "http://127.0.0.1:" + services.getAddress().getPort());
        gateway = Service.GATEWAY.start(settings);
    }

    @AfterEach
    void stop() {
        browser.close();
        gateway.close();
        identity.close();
        services.stop(0);
    }

    @Test
    void aPersonLogsInWorksAndLogsOutWithoutEverSeeingAToken() throws Exception {
        HttpResponse<String> page = logIn("zhang.min", password());

        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.uri().getPath()).as("where they wanted to go").isEqualTo(PAGE);
        JsonNode me = Json.MAPPER.readTree(get("/api/me").body());
        assertThat(me.path("displayName").asString()).isEqualTo("张敏");
        assertThat(me.path("units").path(0).asString()).isEqualTo("440105-701001");
        JsonNode claims = claimsOf(get(QUERY).body());
        assertThat(claims.path("preferred_username").asString()).isEqualTo("zhang.min");
        assertThat(claims.path("roles").toString()).isEqualTo("[\"unit-clerk\"]");
        assertThat(get(QUERY).body()).as("cookies stay at the gateway").endsWith("\nnull");

        assertThat(post(QUERY + "/post-payment", "").statusCode())
                .as("a change that may come from another site")
                .isEqualTo(403);
        assertThat(post(QUERY + "/post-payment", cookie("XSRF-TOKEN")).statusCode())
                .isEqualTo(200);

        String end = Json.MAPPER
                .readTree(post("/logout", cookie("XSRF-TOKEN")).body())
                .path("location")
                .asString();
        HttpResponse<String> afterwards = follow(URI.create(end));
        assertThat(afterwards.body()).as("asked to log in again").contains("name=\"password\"");
        assertThat(get("/api/me").statusCode()).isEqualTo(401);
        assertThat(visited).noneMatch(address -> address.toString().contains("eyJ"));
    }

    @Test
    void aWrongPasswordAndAnUnknownNameOpenNothing() throws Exception {
        assertThat(logIn("zhang.min", "guess").body()).contains("账号或密码不正确");
        assertThat(logIn("nobody", password()).body()).contains("账号或密码不正确");
        assertThat(get("/api/me").statusCode()).isEqualTo(401);
    }

    @Test
    void theLauncherActsForWhomItNamesAndTheRestNeedItsSecret() throws Exception {
        try (Tokens tokens = Tokens.of(data)) {
            String bearer = tokens.bearer("440105-701001.clerk", "unit-clerk", List.of());

            HttpResponse<String> answer = browser.send(
                    HttpRequest.newBuilder(at("/api/me"))
                            .header("Authorization", bearer)
                            .build(),
                    BodyHandlers.ofString());
            assertThat(answer.body()).contains("440105-701001.clerk", "unit-clerk");
            assertThat(tokens.bearer("440105-701001.clerk", "unit-clerk", List.of()))
                    .as("kept while it lasts")
                    .isEqualTo(bearer);
        }
        HttpResponse<String> stranger = browser.send(
                HttpRequest.newBuilder(URI.create(identity.issuer() + "/oauth2/token"))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .header(
                                "Authorization",
                                "Basic "
                                        + Base64.getEncoder()
                                                .encodeToString("launcher:guess".getBytes(StandardCharsets.UTF_8)))
                        .POST(HttpRequest.BodyPublishers.ofString(
                                "grant_type=client_credentials&actor=x&roles=bureau&units="))
                        .build(),
                BodyHandlers.ofString());
        assertThat(stranger.statusCode()).isEqualTo(401);
    }

    private HttpResponse<String> logIn(String name, String password) throws IOException, InterruptedException {
        HttpResponse<String> form = follow(at(PAGE));
        Matcher csrf = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"").matcher(form.body());
        assertThat(csrf.find()).as(form.body()).isTrue();
        String body = "_csrf=" + csrf.group(1) + "&username=" + name + "&password="
                + URLEncoder.encode(password, StandardCharsets.UTF_8);
        HttpResponse<String> answer = browser.send(
                HttpRequest.newBuilder(form.uri())
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(HttpRequest.BodyPublishers.ofString(body))
                        .build(),
                BodyHandlers.ofString());
        return answer.statusCode() == 302 ? follow(next(answer)) : answer;
    }

    private HttpResponse<String> follow(URI address) throws IOException, InterruptedException {
        visited.add(address);
        HttpResponse<String> answer = browser.send(
                HttpRequest.newBuilder(address)
                        .header("Accept", "text/html")
                        .timeout(Duration.ofSeconds(20))
                        .build(),
                BodyHandlers.ofString());
        return answer.statusCode() == 302 ? follow(next(answer)) : answer;
    }

    private static URI next(HttpResponse<String> answer) {
        return answer.uri().resolve(answer.headers().firstValue("Location").orElseThrow());
    }

    private HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return browser.send(HttpRequest.newBuilder(at(path)).build(), BodyHandlers.ofString());
    }

    private HttpResponse<String> post(String path, String csrf) throws IOException, InterruptedException {
        HttpRequest.Builder request = HttpRequest.newBuilder(at(path)).POST(HttpRequest.BodyPublishers.ofString("{}"));
        return browser.send(
                csrf.isEmpty()
                        ? request.build()
                        : request.header("X-XSRF-TOKEN", csrf).build(),
                BodyHandlers.ofString());
    }

    private String cookie(String name) {
        return cookies.getCookieStore().getCookies().stream()
                .filter(cookie -> cookie.getName().equals(name))
                .map(HttpCookie::getValue)
                .findFirst()
                .orElseThrow();
    }

    private static JsonNode claimsOf(String answer) {
        String token = answer.lines().findFirst().orElseThrow().substring("Bearer ".length());
        return Json.MAPPER.readTree(Base64.getUrlDecoder().decode(token.split("\\.", -1)[1]));
    }

    private String password() throws IOException {
        return Json.MAPPER
                .readTree(Files.readString(IdentityProvider.folderIn(data).resolve("secrets.json")))
                .path("password")
                .asString();
    }

    private URI at(String path) {
        return URI.create("http://127.0.0.1:" + gatewayPort + path);
    }
}
