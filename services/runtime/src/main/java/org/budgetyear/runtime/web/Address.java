package org.budgetyear.runtime.web;

import java.util.List;
import org.budgetyear.runtime.envelope.AuditLine;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpMethod;
import org.springframework.http.server.reactive.ServerHttpRequest;

/**
 * What a call is about, as far as its address says.
 *
 * @param text method and path
 * @param service the first word of the path
 * @param unit whose accounts, as it was sent; null when it is about nobody's
 * @param year the same
 * @param command what is asked for: the name of a command, {@code bulk}, or the last word of the path
 */
record Address(
        String text,
        String service,
        @Nullable String unit,
        @Nullable String year,
        String command) {

    private static final String FINAL_ACCOUNTS = "final-accounts";
    private static final String OPERATIONS = "operations";
    private static final String BULK = "bulk";

    static Address of(ServerHttpRequest request) {
        return of(request.getMethod(), request.getPath().value());
    }

    static Address of(HttpMethod method, String path) {
        List<String> segments = List.of(path.substring(1).split("/", -1));
        String service = segments.size() > 1 ? segments.get(1) : "";
        int owner = ownerAt(service, segments);
        boolean aboutSomebody = segments.size() > owner + 2;
        return new Address(
                method.name() + " " + path,
                service,
                aboutSomebody ? segments.get(owner) : null,
                aboutSomebody ? segments.get(owner + 1) : null,
                reads(method)
                        ? AuditLine.READ
                        : aboutSomebody && !service.equals(FINAL_ACCOUNTS)
                                ? segments.get(owner + 2)
                                : lastWord(segments));
    }

    private static boolean reads(HttpMethod method) {
        return method.equals(HttpMethod.GET) || method.equals(HttpMethod.HEAD);
    }

    /** Whether what it asks for is decided in the log, where it is taken down too. */
    boolean isDecided() {
        return !command.equals(AuditLine.READ)
                && !service.equals(FINAL_ACCOUNTS)
                && (unit != null || command.equals(BULK));
    }

    private static int ownerAt(String service, List<String> segments) {
        if (!service.equals(FINAL_ACCOUNTS)) {
            return 2;
        }
        return segments.size() > 2 && segments.get(2).equals(OPERATIONS) ? 4 : 3;
    }

    private static String lastWord(List<String> segments) {
        return segments.stream()
                .filter(segment -> !segment.chars().allMatch(Character::isDigit))
                .reduce("", (before, last) -> last);
    }
}
