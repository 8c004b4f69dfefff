package org.budgetyear.gateway;

/** A change in a session without the page's own token beside the cookie: it may come from another site. */
final class NoCsrfToken extends RuntimeException {

    private static final long serialVersionUID = 1L;
}
