package org.budgetyear.runtime.web;

import java.util.regex.Pattern;
import org.springframework.http.HttpHeaders;

/**
 * Who gives commands, as the gateway says.
 *
 * @param role in which role, empty when none is claimed
 */
public record Caller(String actor, String role) {

    static final String ACTOR = "X-Actor";
    static final String ROLE = "X-Role";

    private static final Pattern FORM = Pattern.compile("[0-9A-Za-z][0-9A-Za-z._@-]{0,63}");

    /** @throws RequestProblem when the caller is not named */
    public static Caller of(HttpHeaders headers) {
        String actor = headers.getFirst(ACTOR);
        if (actor == null) {
            throw new RequestProblem(Problems.missing(ACTOR));
        }
        String role = headers.getFirst(ROLE);
        return new Caller(checked(ACTOR, actor), role == null ? "" : checked(ROLE, role));
    }

    private static String checked(String header, String value) {
        if (!FORM.matcher(value).matches()) {
            throw new RequestProblem(Problems.notAccepted(
                    header,
                    value,
                    "1 to 64 letters, digits, dots, underscores, @ or hyphens",
                    "1 至 64 位字母、数字、点、下划线、@ 或连字符"));
        }
        return value;
    }
}
