package org.budgetyear.gateway;

import java.io.IOException;

/** No instance of a service could take a call. */
final class ServiceUnavailable extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String service;

    ServiceUnavailable(String service, IOException cause) {
        super(service, cause);
        this.service = service;
    }

    /** The identity provider could not be asked for what is needed of it. */
    static ServiceUnavailable identityProvider(Throwable failure) {
        return new ServiceUnavailable("identity", new IOException(failure));
    }

    String service() {
        return service;
    }
}
