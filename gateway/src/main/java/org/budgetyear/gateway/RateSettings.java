package org.budgetyear.gateway;

import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * How many calls are let in, of each user and for each unit.
 *
 * @param callsAMinute on the average
 * @param burst how many at once
 * @param remembered of how many users and of how many units the gateway keeps count at a time
 */
@ConfigurationProperties("budget.gateway.rate")
record RateSettings(int callsAMinute, int burst, int remembered) {

    RateSettings {
        if (callsAMinute < 1 || burst < 1 || remembered < 1) {
            throw new IllegalArgumentException("budget.gateway.rate must have numbers above 0, and has " + callsAMinute
                    + ", " + burst + " and " + remembered);
        }
    }
}
