package org.budgetyear.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class WebApplicationTest {

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
    void every_page_of_the_application_is_the_one_document_that_finds_its_own_way() throws Exception {
        HttpResponse<String> root = gateway.get("/");

        assertThat(root.statusCode()).isEqualTo(200);
        assertThat(root.headers().firstValue("Content-Type")).contains("text/html");
        assertThat(root.body()).contains("<div id=\"app\">", "预算年度");
        assertThat(List.of(
                        "/monitor/440105-701/2017",
                        "/units/440105-701/2017",
                        "/tables/440105-701/2017/05",
                        "/closing/440105-701/2017",
                        "/what-if/440105-701/2017"))
                .allSatisfy(
                        path -> assertThat(gateway.get(path).body()).as(path).isEqualTo(root.body()));
    }

    @Test
    void a_page_may_run_nothing_but_our_own_files_and_stand_in_no_frame() throws Exception {
        assertThat(gateway.get("/").headers().firstValue("Content-Security-Policy"))
                .hasValueSatisfying(policy -> assertThat(policy)
                        .contains("default-src 'self'", "object-src 'none'", "frame-ancestors 'none'"));
    }

    @Test
    void answers_of_services_and_refusals_carry_the_same_secure_headers_as_pages() throws Exception {
        for (HttpResponse<String> answer :
                List.of(gateway.get("/"), gateway.get("/monitors"), gateway.command("V0", "{}"))) {
            assertThat(answer.headers().firstValue("Content-Security-Policy"))
                    .hasValueSatisfying(policy -> assertThat(policy).contains("default-src 'self'"));
            assertThat(answer.headers().firstValue("X-Content-Type-Options")).contains("nosniff");
            assertThat(answer.headers().firstValue("X-Frame-Options")).contains("DENY");
            assertThat(answer.headers().firstValue("Referrer-Policy")).contains("same-origin");
        }
    }

    @Test
    void an_asset_is_kept_by_browsers_as_its_name_changes_with_its_content() throws Exception {
        Matcher asset =
                Pattern.compile("/assets/[^\"]+\\.js").matcher(gateway.get("/").body());
        assertThat(asset.find()).isTrue();

        HttpResponse<String> script = gateway.get(asset.group());

        assertThat(script.statusCode()).isEqualTo(200);
        assertThat(script.headers().firstValue("Cache-Control")).contains("max-age=31536000, public, immutable");
    }

    @Test
    void what_is_no_page_of_the_application_is_not_found() throws Exception {
        assertThat(gateway.get("/monitors").statusCode()).isEqualTo(404);
        assertThat(gateway.get("/assets/missing.js").statusCode()).isEqualTo(404);
    }

    @Test
    void the_entry_points_of_the_api_are_listed_in_chinese() throws Exception {
        assertThat(gateway.get("/entry-points").body())
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
