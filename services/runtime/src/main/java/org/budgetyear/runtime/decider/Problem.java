package org.budgetyear.runtime.decider;

import java.util.Map;
import org.budgetyear.model.money.Money;

/**
 * A refusal as callers see it (RFC 9457), in English and Chinese.
 *
 * @param code stable, kebab case, such as {@code insufficient-quota}
 * @param status the HTTP status
 * @param field the field that is wrong, as a path in the request
 * @param value the value it has
 * @param accepted what would be accepted
 * @param acceptedZh the same in Chinese
 * @param detail what is wrong, one sentence
 * @param detailZh the same in Chinese
 * @param amountsFen the amounts behind it, in fen, by name
 */
public record Problem(
        String code,
        int status,
        String field,
        String value,
        String accepted,
        String acceptedZh,
        String detail,
        String detailZh,
        Map<String, Money> amountsFen) {

    public static final int BAD_REQUEST = 400;
    public static final int UNAUTHENTICATED = 401;
    public static final int FORBIDDEN = 403;
    public static final int NOT_FOUND = 404;
    public static final int CONFLICT = 409;
    public static final int UNPROCESSABLE = 422;
    public static final int UNAVAILABLE = 503;
    public static final int INTERNAL_ERROR = 500;

    /** A problem without amounts. */
    public Problem(
            String code,
            int status,
            String field,
            String value,
            String accepted,
            String acceptedZh,
            String detail,
            String detailZh) {
        this(code, status, field, value, accepted, acceptedZh, detail, detailZh, Map.of());
    }
}
