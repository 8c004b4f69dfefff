package org.budgetyear.standalone.process;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;

/** Whether a part can do its work, asked of the part itself. */
final class Readiness {

    private static final Duration BETWEEN_QUESTIONS = Duration.ofMillis(50);
    private static final Duration PATIENCE = Duration.ofSeconds(2);

    private Readiness() {}

    /** Asks until the answer is yes. False if the time is over, the part has ended or this thread is
     * interrupted before that. */
    static boolean await(BooleanSupplier ready, BooleanSupplier alive, Duration limit) {
        long end = System.nanoTime() + limit.toNanos();
        while (!ready.getAsBoolean()) {
            boolean over = System.nanoTime() > end || Thread.currentThread().isInterrupted();
            if (over || !alive.getAsBoolean()) {
                return false;
            }
            LockSupport.parkNanos(BETWEEN_QUESTIONS.toNanos());
        }
        return true;
    }

    /** Whether the service at this address says that it is ready. */
    static boolean answers(HttpClient client, URI service) {
        var question = HttpRequest.newBuilder(service.resolve("/actuator/health/readiness"))
                .timeout(PATIENCE)
                .build();
        try {
            return client.send(question, BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    static HttpClient client() {
        return HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .connectTimeout(PATIENCE)
                .build();
    }
}
