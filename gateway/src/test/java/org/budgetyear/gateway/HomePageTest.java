package org.budgetyear.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class HomePageTest {

    private static final Backend PAYMENTS = Backend.named("payments");
    private static RunningGateway gateway;

    @BeforeAll
    static void start() {
        gateway = RunningGateway.before(PAYMENTS);
    }

    @AfterAll
    static void stop() {
        gateway.close();
        PAYMENTS.close();
    }

    @Test
    void the_root_lists_the_entry_points_in_chinese() throws Exception {
        HttpResponse<String> page = gateway.get("/");

        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.headers().firstValue("Content-Type")).contains("text/html");
        assertThat(page.body())
                .contains("预算年度平台", "/api/appropriations/", "/api/payments/bulk", "/api/final-accounts/departments/");
    }

    @Test
    void the_gateway_says_whether_it_is_ready_and_alive() throws Exception {
        assertThat(gateway.get("/actuator/health/readiness").body()).contains("UP");
        assertThat(gateway.get("/actuator/health/liveness").body()).contains("UP");
    }

    @Test
    void calls_are_counted_by_route() throws Exception {
        gateway.command("V1", "{}");

        assertThat(gateway.get("/actuator/prometheus").body())
                .containsPattern("spring_cloud_gateway_requests_seconds_count\\{.*routeId=\"payments\"");
    }

    @Test
    void only_the_loopback_is_listened_on_unless_told_otherwise() throws Exception {
        String settings = new String(
                GatewayApplication.class.getResourceAsStream("/gateway.yml").readAllBytes(),
                java.nio.charset.StandardCharsets.UTF_8);

        assertThat(settings).contains("address: 127.0.0.1");
    }
}
