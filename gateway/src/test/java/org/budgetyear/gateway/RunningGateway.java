package org.budgetyear.gateway;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.budgetyear.runtime.testing.TestIssuer;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/** The gateway as its main method starts it, on a free port, in front of payments services given by a test. */
final class RunningGateway implements AutoCloseable {

    static final TestIssuer ISSUER = new TestIssuer();

    private static final Duration LONGEST_WAIT = Duration.ofSeconds(30);

    private final ConfigurableApplicationContext context;
    private final HttpClient client = HttpClient.newHttpClient();

    RunningGateway(List<URI> payments, String... settings) {
        List<String> arguments = new ArrayList<>(List.of(settings));
        arguments.add("--server.port=0");
        if (arguments.stream().noneMatch(setting -> setting.startsWith("--budget.issuer="))) {
            arguments.add("--budget.issuer=" + ISSUER.url());
        }
        arguments.add("--budget.gateway.payments-urls="
                + payments.stream().map(URI::toString).collect(Collectors.joining(",")));
        context = new SpringApplicationBuilder(GatewayApplication.class)
                .properties("spring.config.name=gateway")
                .run(arguments.toArray(String[]::new));
    }

    static RunningGateway before(Backend... payments) {
        return new RunningGateway(Stream.of(payments).map(Backend::url).toList());
    }

    URI at(String path) {
        String port = context.getEnvironment().getRequiredProperty("local.server.port");
        return URI.create("http://127.0.0.1:" + port + path);
    }

    HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return send(HttpRequest.newBuilder(at(path)));
    }

    HttpResponse<String> command(String id, String body) throws IOException, InterruptedException {
        return send(HttpRequest.newBuilder(at("/api/payments/440105-701001/2017/post-payment"))
                .header("Idempotency-Key", id)
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(body)));
    }

    /** The header of a request that a clerk makes. */
    static String clerk() {
        return ISSUER.bearer("li", "unit-clerk", "440105-701001");
    }

    /** As a clerk, if the request does not say as whom. */
    HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
        boolean named =
                request.copy().build().headers().firstValue("Authorization").isPresent();
        return sendAsItIs(named ? request : request.header("Authorization", clerk()));
    }

    HttpResponse<String> sendAsItIs(HttpRequest.Builder request) throws IOException, InterruptedException {
        return client.send(request.timeout(LONGEST_WAIT).build(), BodyHandlers.ofString());
    }

    @Override
    public void close() {
        client.close();
        context.close();
    }
}
