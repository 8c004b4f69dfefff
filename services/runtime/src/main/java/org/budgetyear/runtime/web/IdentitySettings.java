package org.budgetyear.runtime.web;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Whose tokens are believed.
 *
 * @param issuer the address of the OpenID Connect provider; its keys are found from there
 * @param audience for whom a token must be meant
 */
@ConfigurationProperties("budget")
public record IdentitySettings(
        @DefaultValue("http://127.0.0.1:9000") String issuer,
        @DefaultValue("budget-year") String audience) {}
