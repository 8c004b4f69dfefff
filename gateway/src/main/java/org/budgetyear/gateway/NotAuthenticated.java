package org.budgetyear.gateway;

import org.jspecify.annotations.Nullable;

/** Nobody, or nobody any more, whom the identity provider vouches for. */
final class NotAuthenticated extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String code;

    private NotAuthenticated(String code, @Nullable Throwable cause) {
        super(cause == null ? "there is neither a login nor a token" : cause.getMessage(), cause);
        this.code = code;
    }

    static NotAuthenticated nobody() {
        return new NotAuthenticated("token-missing", null);
    }

    static NotAuthenticated badToken(Throwable why) {
        return new NotAuthenticated("token-not-accepted", why);
    }

    /** The provider no longer gives tokens for this login. */
    static NotAuthenticated loginOver(Throwable why) {
        return new NotAuthenticated("login-expired", why);
    }

    String code() {
        return code;
    }
}
