package org.budgetyear.gateway;

import java.net.URI;
import java.time.Duration;
import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * Where the instances of each service are, as comma separated addresses such as {@code http://127.0.0.1:8082}.
 *
 * @param passOver how long an instance that could not be reached is asked only if no other can
 * @param bulkTimeout how long a bulk may take to its first outcome; it has no limit after that
 */
@ConfigurationProperties("budget.gateway")
record GatewaySettings(
        List<URI> appropriationsUrls,
        List<URI> paymentsUrls,
        List<URI> closingUrls,
        List<URI> assetsUrls,
        List<URI> procurementUrls,
        List<URI> finalAccountsUrls,
        Duration passOver,
        Duration bulkTimeout) {

    GatewaySettings {
        check("appropriations-urls", appropriationsUrls);
        check("payments-urls", paymentsUrls);
        check("closing-urls", closingUrls);
        check("assets-urls", assetsUrls);
        check("procurement-urls", procurementUrls);
        check("final-accounts-urls", finalAccountsUrls);
    }

    private static void check(String name, List<URI> urls) {
        if (urls.isEmpty() || urls.stream().anyMatch(url -> !"http".equals(url.getScheme()) || url.getHost() == null)) {
            throw new IllegalArgumentException("budget.gateway." + name
                    + " must be addresses such as http://127.0.0.1:8082, separated by commas, and is " + urls);
        }
    }
}
