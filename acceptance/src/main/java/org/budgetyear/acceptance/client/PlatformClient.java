package org.budgetyear.acceptance.client;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.budgetyear.model.access.Access;
import org.budgetyear.model.access.Person;
import org.budgetyear.model.access.Role;
import org.budgetyear.model.access.Verdict;
import org.budgetyear.model.code.UnitCode;
import org.budgetyear.standalone.identity.Tokens;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Speaks HTTP with the gateway, as a unit's or the bureau's software would. */
public final class PlatformClient {

    public static final JsonMapper JSON = JsonMapper.builder().build();

    private static final Pattern OWNER = Pattern.compile("/([0-9A-Za-z-]{3,40})/\\d{4}/");
    private static final Duration LONGEST_CALL = Duration.ofSeconds(30);
    private static final Duration BETWEEN_LOOKS = Duration.ofMillis(50);

    private final HttpClient http = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(5))
            .build();
    private final URI gateway;
    private final Tokens tokens;

    /** @param tokens in which the client acts for whom a call names */
    public PlatformClient(URI gateway, Tokens tokens) {
        this.gateway = gateway;
        this.tokens = tokens;
    }

    /** An answer: its status and its body. */
    public record Answer(int status, String text) {

        public JsonNode json() {
            return JSON.readTree(text);
        }
    }

    /** Whose year, which command, and what it says. */
    public record Order(
            String context,
            String unit,
            int year,
            String command,
            String id,
            @Nullable String documentNo,
            Map<String, ?> data) {

        String body() {
            Map<String, Object> body = new LinkedHashMap<>();
            body.put("accountingDate", year + (context.equals("closing") ? "-12-31" : "-06-30"));
            if (documentNo != null) {
                body.put("documentNo", documentNo);
            }
            body.put("data", data);
            return JSON.writeValueAsString(body);
        }
    }

    /**
     * In the first role that may.
     *
     * @throws UncheckedIOException when no answer came
     */
    public Answer give(String actor, Order order) {
        return give(actor, "", order);
    }

    /** @throws UncheckedIOException when no answer came */
    public Answer give(String actor, String role, Order order) {
        String path = "/api/%s/%s/%d/%s".formatted(order.context(), order.unit(), order.year(), order.command());
        HttpRequest.Builder request = HttpRequest.newBuilder(gateway.resolve(path))
                .header("Content-Type", "application/json")
                .header("Idempotency-Key", order.id())
                .POST(HttpRequest.BodyPublishers.ofString(order.body()));
        return send(as(request, actor, role, ownersIn(path)));
    }

    /** Asks final-accounts to put a step of closing before closing. */
    public Answer step(String path, String actor, String role, String id, String body) {
        HttpRequest.Builder request = HttpRequest.newBuilder(gateway.resolve(path))
                .header("Content-Type", "text/csv")
                .header("Idempotency-Key", id)
                .POST(HttpRequest.BodyPublishers.ofString(body));
        return send(as(request, actor, role, ownersIn(path)));
    }

    /** Uploads files as a form does, by their names in it. */
    public Answer upload(String path, String actor, Map<String, String> files) {
        String boundary = "budget-year-files";
        StringBuilder body = new StringBuilder();
        files.forEach((name, content) -> body.append("--")
                .append(boundary)
                .append("\r\nContent-Disposition: form-data; name=\"")
                .append(name)
                .append("\"; filename=\"")
                .append(name)
                .append(".csv\"\r\nContent-Type: text/csv\r\n\r\n")
                .append(content)
                .append("\r\n"));
        body.append("--").append(boundary).append("--\r\n");
        HttpRequest.Builder request = HttpRequest.newBuilder(gateway.resolve(path))
                .header("Content-Type", "multipart/form-data; boundary=" + boundary)
                .POST(HttpRequest.BodyPublishers.ofString(body.toString()));
        return send(as(request, actor, "bureau", Set.of()));
    }

    public Answer get(String path) {
        return get(path, "*/*");
    }

    public Answer get(String path, String mediaType) {
        HttpRequest.Builder request = HttpRequest.newBuilder(gateway.resolve(path))
                .header("Accept", mediaType)
                .GET();
        return send(as(request, "auditor", "auditor", Set.of()));
    }

    public Answer post(String path) {
        HttpRequest.Builder request =
                HttpRequest.newBuilder(gateway.resolve(path)).POST(HttpRequest.BodyPublishers.noBody());
        return send(as(request, "operator", "operator", Set.of()));
    }

    /** Sends lines of commands of a clerk of these units as they are read, and gives the outcomes as they come. */
    public HttpResponse<InputStream> bulk(String context, Collection<String> units, Supplier<InputStream> lines) {
        HttpRequest.Builder asked = HttpRequest.newBuilder(gateway.resolve("/api/" + context + "/bulk"))
                .header("Content-Type", "application/x-ndjson")
                .timeout(Duration.ofMinutes(10))
                .POST(HttpRequest.BodyPublishers.ofInputStream(lines));
        Set<UnitCode> of = units.stream().map(UnitCode::new).collect(Collectors.toSet());
        HttpRequest request = as(asked, "clerk", "unit-clerk", of).build();
        try {
            return http.send(request, BodyHandlers.ofInputStream());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw interrupted(e);
        }
    }

    /**
     * Looks again until an answer is what it should become.
     *
     * @throws AssertionError when it is not within the time given
     */
    public Answer await(String path, Duration longest, Predicate<Answer> condition) {
        Instant deadline = Instant.now().plus(longest);
        Answer answer = get(path);
        while (!condition.test(answer)) {
            if (Instant.now().isAfter(deadline)) {
                throw new AssertionError(path + " did not become what it should in " + longest + ": " + answer);
            }
            pause();
            answer = get(path);
        }
        return answer;
    }

    private HttpRequest.Builder as(HttpRequest.Builder request, String actor, String role, Set<UnitCode> units) {
        HttpRequest asked = request.copy().build();
        String inRole =
                role.isEmpty() ? firstThatMay(asked.method(), asked.uri().getRawPath()) : role;
        return request.header("Authorization", tokens.bearer(actor, inRole, units));
    }

    /** The unit or department that a path is about: the segment before the year. */
    private static Set<UnitCode> ownersIn(String path) {
        Matcher owner = OWNER.matcher(path);
        return owner.find() ? Set.of(new UnitCode(owner.group(1))) : Set.of();
    }

    private static String firstThatMay(String method, String path) {
        Verdict verdict = Access.MATRIX.path(new Person("", Set.of(), Set.of()), method, path);
        return verdict instanceof Verdict.WrongRole wrong
                ? wrong.accepted().getFirst().wireName()
                : Role.UNIT_CLERK.wireName();
    }

    private Answer send(HttpRequest.Builder request) {
        try {
            HttpResponse<String> response =
                    http.send(request.timeout(LONGEST_CALL).build(), BodyHandlers.ofString());
            return new Answer(response.statusCode(), response.body());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw interrupted(e);
        }
    }

    private static void pause() {
        try {
            Thread.sleep(BETWEEN_LOOKS);
        } catch (InterruptedException e) {
            throw interrupted(e);
        }
    }

    private static IllegalStateException interrupted(InterruptedException e) {
        Thread.currentThread().interrupt();
        return new IllegalStateException("interrupted", e);
    }
}
