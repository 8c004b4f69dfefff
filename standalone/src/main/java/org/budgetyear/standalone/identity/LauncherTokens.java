package org.budgetyear.standalone.identity;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.net.ConnectException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Collection;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.budgetyear.model.code.UnitCode;
import org.budgetyear.runtime.envelope.Json;
import org.budgetyear.standalone.CannotStart;
import tools.jackson.databind.JsonNode;

/**
 * Tokens in which the launcher acts for people whom a ledger names, given by the provider of a data folder for the secret
 * that lies there. Each is asked for once and kept while it lasts.
 */
final class LauncherTokens implements Tokens {

    static final String CLIENT = "launcher";

    private static final Duration ANSWER = Duration.ofSeconds(20);
    private static final Duration BEFORE_ITS_END = Duration.ofMinutes(2);
    private static final int OK = 200;

    private final URI endpoint;
    private final String secret;
    private final Map<Whom, Kept> kept = new ConcurrentHashMap<>();
    private final HttpClient client = HttpClient.newBuilder()
            .connectTimeout(ANSWER)
            .version(HttpClient.Version.HTTP_1_1)
            .build();

    private LauncherTokens(Secrets secrets) {
        endpoint = URI.create(secrets.issuer() + "/oauth2/token");
        secret = secrets.launcher();
    }

    private record Whom(String actor, String role, String units) {}

    private record Kept(String token, Instant until) {}

    static LauncherTokens of(Path dataFolder) {
        return new LauncherTokens(
                Secrets.read(IdentityProvider.folderIn(dataFolder)).orElseThrow(() -> notHere(dataFolder)));
    }

    @Override
    public String bearer(String actor, String role, Collection<UnitCode> units) {
        Whom whom = new Whom(
                actor, role, units.stream().map(UnitCode::value).sorted().collect(Collectors.joining(" ")));
        Kept token = kept.compute(
                whom,
                (asked, before) -> before != null && Instant.now().isBefore(before.until()) ? before : ask(asked));
        return "Bearer " + token.token();
    }

    private Kept ask(Whom whom) {
        String form = Map.of(
                        "grant_type",
                        "client_credentials",
                        ProviderConfiguration.ACTOR,
                        whom.actor(),
                        ProviderConfiguration.ROLES,
                        whom.role(),
                        ProviderConfiguration.UNITS,
                        whom.units())
                .entrySet()
                .stream()
                .map(each -> each.getKey() + "=" + URLEncoder.encode(each.getValue(), UTF_8))
                .collect(Collectors.joining("&"));
        HttpRequest request = HttpRequest.newBuilder(endpoint)
                .timeout(ANSWER)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .header(
                        "Authorization",
                        "Basic " + Base64.getEncoder().encodeToString((CLIENT + ":" + secret).getBytes(UTF_8)))
                .POST(HttpRequest.BodyPublishers.ofString(form))
                .build();
        try {
            HttpResponse<String> response = client.send(request, BodyHandlers.ofString(UTF_8));
            if (response.statusCode() != OK) {
                throw new IllegalStateException("no token: HTTP " + response.statusCode() + " " + response.body());
            }
            JsonNode answer = Json.MAPPER.readTree(response.body());
            Instant until =
                    Instant.now().plusSeconds(answer.path("expires_in").asInt()).minus(BEFORE_ITS_END);
            return new Kept(answer.path("access_token").asString(), until);
        } catch (IOException e) {
            throw notRunning(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", e);
        }
    }

    private CannotStart notRunning(IOException e) {
        String why = e instanceof ConnectException ? "nothing listens there" : String.valueOf(e.getMessage());
        return new CannotStart(
                "the identity provider " + endpoint + " does not answer (" + why
                        + "); does the platform run on this --data?",
                "身份服务 " + endpoint + " 未应答；平台是否在该 --data 上运行？");
    }

    private static CannotStart notHere(Path folder) {
        return new CannotStart(
                "no platform ran on " + folder + " yet; name the folder of the running one with --data",
                "尚无平台在 " + folder + " 上运行过；请用 --data 指明运行中平台的数据文件夹");
    }

    @Override
    public void close() {
        client.shutdownNow();
        client.close();
    }
}
