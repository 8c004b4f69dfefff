package org.budgetyear.standalone.posting;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.budgetyear.model.chart.ChartOfAccounts;
import org.budgetyear.model.code.FiscalYear;
import org.budgetyear.runtime.envelope.Json;
import org.budgetyear.standalone.identity.Tokens;
import org.budgetyear.standalone.ledger.form.Posting;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;

/** The platform's public HTTP API, as any caller sees it. Every call ends within its time limit. */
public final class Gateway implements AutoCloseable {

    private static final Duration TO_CONNECT = Duration.ofSeconds(5);
    private static final int OK = 200;
    private static final String BOUNDARY = "budget-year-chart";
    private static final Posting.Actor AUDITOR = Posting.Actor.ofAll("auditor", "auditor");
    private static final String PROBLEM = "application/problem+json";

    private final URI base;
    private final Tokens tokens;
    private final Duration limit;
    private final HttpClient client = HttpClient.newBuilder()
            .connectTimeout(TO_CONNECT)
            .version(HttpClient.Version.HTTP_1_1)
            .build();

    /**
     * As seen by those whom a ledger names; queries are an auditor's, who reads all.
     *
     * @param limit how long one answer may take
     */
    public Gateway(URI base, Tokens tokens, Duration limit) {
        this.base = base;
        this.tokens = tokens;
        this.limit = limit;
    }

    /**
     * Posts commands of one context and one actor in one request.
     *
     * @return the answers in their order
     * @throws PostingFailure when there is no proper answer in time
     */
    public List<Answer> postBulk(List<Posting> postings) {
        Posting first = postings.getFirst();
        String path = "/api/" + first.context().path() + "/bulk";
        String body = postings.stream().map(Posting::line).collect(Collectors.joining());
        HttpResponse<String> response = send(request(path, first.actor())
                .header("Content-Type", "application/x-ndjson")
                .POST(HttpRequest.BodyPublishers.ofString(body))
                .build());
        if (response.statusCode() != OK) {
            throw unexpected(path, response);
        }
        List<Answer> answers = response.body()
                .lines()
                .filter(line -> !line.isBlank())
                .map(line -> Answer.ofOutcome(json(path, line)))
                .toList();
        if (answers.size() != postings.size()) {
            throw PostingFailure.noAnswer(path, answers.size() + " outcomes for " + postings.size() + " lines");
        }
        return answers;
    }

    /**
     * Asks final-accounts to put a step of closing before closing, with what only it can state.
     *
     * @param body what the step is about; empty where final-accounts knows all of it
     * @throws PostingFailure when there is no proper answer in time
     */
    public Answer step(String path, Posting.Actor actor, String id, String body) {
        HttpResponse<String> response = send(request(path, actor)
                .header("Idempotency-Key", id)
                .header("Content-Type", "text/csv")
                .POST(HttpRequest.BodyPublishers.ofString(body))
                .build());
        if (response.statusCode() == OK) {
            return new Answer.Accepted(1);
        }
        if (response.headers().firstValue("Content-Type").orElse("").startsWith(PROBLEM)) {
            return Answer.ofProblem(json(path, response.body()));
        }
        throw unexpected(path, response);
    }

    /**
     * Loads a year's chart of accounts as the bureau.
     *
     * @throws PostingFailure when it is refused, or there is no proper answer in time
     */
    void load(FiscalYear year, ChartOfAccounts chart) {
        SortedMap<String, String> economics = new TreeMap<>(chart.economics());
        economics.putAll(chart.governmentEconomics());
        String body = part("functional", chart.functions()) + part("economic", economics) + "--" + BOUNDARY + "--\r\n";
        String path = Queries.chart(year);
        HttpResponse<String> response = send(request(path, Posting.Actor.BUREAU)
                .header("Content-Type", "multipart/form-data; boundary=" + BOUNDARY)
                .POST(HttpRequest.BodyPublishers.ofString(body))
                .build());
        if (response.statusCode() != OK) {
            throw unexpected(path, response);
        }
    }

    private static String part(String name, SortedMap<String, String> codes) {
        String rows = codes.entrySet().stream()
                .map(code -> code.getKey() + ",\"" + code.getValue().replace("\"", "\"\"") + "\"\n")
                .collect(Collectors.joining());
        return "--%s\r\nContent-Disposition: form-data; name=\"%s\"; filename=\"%s.csv\"\r\nContent-Type: text/csv\r\n\r\ncode,name\n%s\r\n"
                .formatted(BOUNDARY, name, name, rows);
    }

    /**
     * Asks whether a disclosure is what was published.
     *
     * @throws PostingFailure when there is no proper answer in time
     */
    public JsonNode verification(String disclosure) {
        String path = "/api/final-accounts/verify";
        HttpResponse<String> response = send(request(path, AUDITOR)
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(disclosure))
                .build());
        if (response.statusCode() != OK) {
            throw unexpected(path, response);
        }
        return json(path, response.body());
    }

    /** @throws PostingFailure when there is no proper answer in time */
    public JsonNode json(String path) {
        return json(path, text(path, "application/json"));
    }

    /**
     * @param mediaType what is asked for
     * @throws PostingFailure when there is no proper answer in time
     */
    public String text(String path, String mediaType) {
        return new String(asked(path, mediaType), UTF_8);
    }

    /**
     * A file, whatever is in it.
     *
     * @throws PostingFailure when there is no proper answer in time
     */
    public byte[] bytes(String path) {
        return asked(path, "*/*");
    }

    private byte[] asked(String path, String mediaType) {
        HttpRequest request =
                request(path, AUDITOR).header("Accept", mediaType).GET().build();
        HttpResponse<byte[]> response = send(request, HttpResponse.BodyHandlers.ofByteArray());
        if (response.statusCode() != OK) {
            throw PostingFailure.noAnswer(
                    path, "HTTP " + response.statusCode() + " " + new String(response.body(), UTF_8));
        }
        return response.body();
    }

    private HttpRequest.Builder request(String path, Posting.Actor actor) {
        return HttpRequest.newBuilder(base.resolve(path))
                .timeout(limit)
                .header("Authorization", tokens.bearer(actor.name(), actor.role(), actor.units()));
    }

    private HttpResponse<String> send(HttpRequest request) {
        return send(request, HttpResponse.BodyHandlers.ofString(UTF_8));
    }

    private <T> HttpResponse<T> send(HttpRequest request, HttpResponse.BodyHandler<T> body) {
        try {
            return client.send(request, body);
        } catch (IOException e) {
            throw PostingFailure.noAnswer(request.uri().toString(), String.valueOf(e.getMessage()));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw PostingFailure.noAnswer(request.uri().toString(), "interrupted");
        }
    }

    private static JsonNode json(String path, String body) {
        try {
            return Json.MAPPER.readTree(body);
        } catch (JacksonException e) {
            throw PostingFailure.noAnswer(path, "not JSON");
        }
    }

    private static PostingFailure unexpected(String path, HttpResponse<String> response) {
        return PostingFailure.noAnswer(path, "HTTP " + response.statusCode() + " " + response.body());
    }

    @Override
    public void close() {
        client.shutdownNow();
        client.close();
    }
}
