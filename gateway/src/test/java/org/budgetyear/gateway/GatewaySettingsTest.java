package org.budgetyear.gateway;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

class GatewaySettingsTest {

    private static final List<URI> GOOD = List.of(URI.create("http://127.0.0.1:8082"));

    @Test
    void an_address_that_is_none_is_refused_with_the_setting_named() {
        assertThatThrownBy(() -> settings(List.of(URI.create("127.0.0.1:8082".replace(':', '/')))))
                .hasMessageContaining("budget.gateway.payments-urls");
    }

    @Test
    void a_service_without_instances_is_refused() {
        assertThatThrownBy(() -> settings(List.of())).hasMessageContaining("budget.gateway.payments-urls");
    }

    private static GatewaySettings settings(List<URI> payments) {
        return new GatewaySettings(GOOD, payments, GOOD, GOOD, GOOD, GOOD, Duration.ZERO, Duration.ZERO);
    }
}
