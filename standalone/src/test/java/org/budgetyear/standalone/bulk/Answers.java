package org.budgetyear.standalone.bulk;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;

/** A platform that has an answer to each of some addresses, and to no other. */
final class Answers {

    private Answers() {}

    /** @param pairs each address with its answer */
    static Map<String, String> of(String... pairs) {
        Map<String, String> answers = new HashMap<>();
        answers.put("/oauth2/token", "{\"access_token\": \"t\", \"expires_in\": 1800}");
        for (int i = 0; i < pairs.length; i += 2) {
            answers.put(pairs[i], pairs[i + 1]);
        }
        return answers;
    }

    /** Makes a folder that of such a platform: whoever can read it may ask as its launcher. */
    static void keepSecrets(Path folder, String url) throws IOException {
        Files.createDirectories(folder.resolve("identity"));
        Files.writeString(
                folder.resolve("identity/secrets.json"),
                "{\"issuer\": \"%s\", \"password\": \"p\", \"gateway\": \"g\", \"launcher\": \"l\"}".formatted(url));
    }

    /** Not started yet. */
    static HttpServer server(Map<String, String> answers) {
        try {
            HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
            server.createContext("/", exchange -> {
                String answer = answers.get(exchange.getRequestURI().toString());
                byte[] body = (answer == null ? "{}" : answer).getBytes(UTF_8);
                exchange.sendResponseHeaders(answer == null ? 404 : 200, body.length);
                try (OutputStream out = exchange.getResponseBody()) {
                    out.write(body);
                }
            });
            return server;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
