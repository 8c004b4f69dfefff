package org.budgetyear.gateway;

import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * Whose tokens are believed, and as which of its clients people log in here.
 *
 * @param issuer the address of the OpenID Connect provider; all else about it is found from there
 * @param audience for whom a token must be meant
 * @param client how the provider knows the gateway
 */
@ConfigurationProperties("budget")
record IdentitySettings(String issuer, String audience, Client client) {

    /** @param secret known to the provider and to the gateway alone */
    record Client(String id, String secret) {}
}
