package org.budgetyear.gateway;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.time.Duration;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import reactor.core.publisher.Mono;

/** Call after call on one connection, as browsers and software have it. */
class KeepAliveTest {

    private static final String QUERY = "/api/payments/440105-701001/2017";
    private static final Pattern LENGTH = Pattern.compile("(?i)\r\ncontent-length: (\\d+)\r\n");
    private static final Pattern SESSION = Pattern.compile("(BUDGET_SESSION=[^;]+);");
    private static final int LONGEST_WAIT_MS = 10_000;

    /**
     * A call can come while the one before it is being finished. It waits, and is then answered at once; after that the
     * gateway must read on.
     */
    @Test
    void what_follows_a_call_that_had_to_wait_is_read() throws IOException {
        Backend payments = Backend.answering((request, response) ->
                response.sendString(Mono.delay(Duration.ofMillis(50)).thenReturn("payments")));
        try (payments;
                RunningGateway gateway = RunningGateway.before(payments);
                Socket connection = new Socket(
                        InetAddress.getLoopbackAddress(), gateway.at("/").getPort())) {
            connection.setSoTimeout(LONGEST_WAIT_MS);
            String page = call(
                    "/assets/none.js", "Cookie: " + session(ask(connection, call("/oauth2/authorization/budget"))));
            String query = call(QUERY, "Authorization: " + RunningGateway.clerk());

            for (int round = 0; round < 20; round++) {
                assertThat(ask(connection, query + page)).endsWith("payments");
                assertThat(answer(connection.getInputStream())).startsWith("HTTP/1.1 404");
            }
        }
    }

    private static String session(String answer) {
        Matcher cookie = SESSION.matcher(answer);
        assertThat(cookie.find()).as(answer).isTrue();
        return cookie.group(1) + "; XSRF-TOKEN=any";
    }

    private static String call(String path, String... headers) {
        return "GET " + path + " HTTP/1.1\r\nHost: gateway\r\n"
                + Stream.of(headers).map(header -> header + "\r\n").collect(Collectors.joining()) + "\r\n";
    }

    private static String ask(Socket connection, String calls) throws IOException {
        connection.getOutputStream().write(calls.getBytes(US_ASCII));
        return answer(connection.getInputStream());
    }

    private static String answer(InputStream in) throws IOException {
        StringBuilder head = new StringBuilder();
        while (head.indexOf("\r\n\r\n") < 0) {
            int next = in.read();
            if (next < 0) {
                throw new EOFException("closed after " + head);
            }
            head.append((char) next);
        }
        Matcher length = LENGTH.matcher(head);
        assertThat(length.find()).as(head.toString()).isTrue();
        return head + new String(in.readNBytes(Integer.parseInt(length.group(1))), US_ASCII);
    }
}
