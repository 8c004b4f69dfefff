package org.budgetyear.finalaccounts.web;

import org.budgetyear.runtime.testing.TestIssuer;
import org.budgetyear.runtime.web.Admission;
import org.budgetyear.runtime.web.IdentitySettings;
import org.budgetyear.runtime.web.ResourceServer;
import org.springframework.web.server.WebFilter;

/** Who asks in tests: the service's own filter in front of the routes, and headers of people for whom an issuer vouches. */
final class Tokens {

    private static final TestIssuer ISSUER = new TestIssuer();

    static final WebFilter FILTER = ResourceServer.filter(
            ResourceServer.decoder(new IdentitySettings(ISSUER.url(), TestIssuer.AUDIENCE)), Admission.byMatrix());

    private Tokens() {}

    /** Somebody in these roles for the department and the unit of the sample. */
    static String li(String roles) {
        return ISSUER.bearer("li", roles, "440105-701", "440105-701001");
    }
}
