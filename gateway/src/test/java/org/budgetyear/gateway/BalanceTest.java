package org.budgetyear.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpRequest;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class BalanceTest {

    private static final String BODY = "{\"data\":{\"voucher\":\"V1\"}}";

    @Test
    void calls_are_spread_evenly_over_the_instances() throws Exception {
        try (Backend first = Backend.named("first");
                Backend second = Backend.named("second");
                RunningGateway gateway = RunningGateway.before(first, second)) {
            for (int call = 0; call < 10; call++) {
                gateway.command("c" + call, BODY);
            }

            assertThat(first.asked()).hasSize(5);
            assertThat(second.asked()).hasSize(5);
        }
    }

    @Test
    void the_path_the_query_the_headers_and_the_body_arrive_as_they_were_sent() throws Exception {
        try (Backend payments = Backend.named("payments");
                RunningGateway gateway = RunningGateway.before(payments)) {
            String path = "/api/payments/440105-701001/2017/post-payment?by=a%20b";
            var answer = gateway.send(HttpRequest.newBuilder(gateway.at(path))
                    .header("Idempotency-Key", "V1")
                    .POST(HttpRequest.BodyPublishers.ofString("{\"收款人\":\"某公司\"}")));

            assertThat(answer.body()).isEqualTo("payments V1 {\"收款人\":\"某公司\"}");
            assertThat(payments.asked()).containsExactly(path);
        }
    }

    @Test
    void nobody_notices_that_an_instance_is_dead() throws Exception {
        try (Backend alive = Backend.named("alive");
                Backend dead = Backend.named("dead");
                RunningGateway gateway = RunningGateway.before(dead, alive)) {
            gateway.command("before", BODY);
            dead.stop();

            List<String> answers = new ArrayList<>();
            for (int call = 0; call < 10; call++) {
                answers.add(gateway.command("c" + call, BODY).body());
            }

            assertThat(answers).hasSize(10).allMatch(answer -> answer.startsWith("alive c"));
        }
    }

    @Test
    void an_instance_that_is_back_is_asked_again() throws Exception {
        Backend gone = Backend.named("gone");
        int port = gone.port();
        try (Backend other = Backend.named("other");
                RunningGateway gateway =
                        new RunningGateway(List.of(gone.url(), other.url()), "--budget.gateway.pass-over=0s")) {
            gone.stop();
            gateway.command("1", BODY);
            gateway.command("2", BODY);

            try (Backend back = Backend.namedAt(port, "back")) {
                assertThat(gateway.command("3", BODY).body()).startsWith("back");
                assertThat(back.asked()).hasSize(1);
            }
        }
    }

    @Test
    void a_command_whose_instance_dies_while_deciding_is_sent_to_another_with_the_same_id_and_body() throws Exception {
        try (Backend dying = Backend.dying();
                Backend alive = Backend.named("alive");
                RunningGateway gateway = RunningGateway.before(dying, alive)) {
            assertThat(gateway.command("V7", BODY).body()).isEqualTo("alive V7 " + BODY);
            assertThat(dying.asked()).hasSize(1);
        }
    }

    @Test
    void a_bulk_whose_instance_dies_is_not_sent_twice() throws Exception {
        try (Backend dying = Backend.dying();
                Backend alive = Backend.named("alive");
                RunningGateway gateway = RunningGateway.before(dying, alive)) {
            var answer = gateway.send(HttpRequest.newBuilder(gateway.at("/api/payments/bulk"))
                    .header("Content-Type", "application/x-ndjson")
                    .POST(HttpRequest.BodyPublishers.ofString("{\"id\":\"1\"}\n")));

            assertThat(answer.statusCode()).isEqualTo(503);
            assertThat(dying.asked()).hasSize(1);
            assertThat(alive.asked()).isEmpty();
        }
    }

    @Test
    void a_bulk_that_found_nobody_at_the_first_address_goes_to_the_second() throws Exception {
        URI nobody = addressOfNobody();
        try (Backend alive = Backend.named("alive");
                RunningGateway gateway = new RunningGateway(List.of(nobody, alive.url()))) {
            var answer = gateway.send(HttpRequest.newBuilder(gateway.at("/api/payments/bulk"))
                    .header("Content-Type", "application/x-ndjson")
                    .POST(HttpRequest.BodyPublishers.ofString("{\"id\":\"1\"}\n")));

            assertThat(answer.body()).isEqualTo("alive null {\"id\":\"1\"}\n");
        }
    }

    @Test
    void an_answer_is_never_asked_for_again_even_if_it_is_a_failure() throws Exception {
        try (Backend failing = Backend.answering(
                        (request, response) -> response.status(503).send());
                Backend alive = Backend.named("alive");
                RunningGateway gateway = RunningGateway.before(failing, alive)) {
            assertThat(gateway.command("V1", BODY).statusCode()).isEqualTo(503);
            assertThat(alive.asked()).isEmpty();
        }
    }

    static URI addressOfNobody() {
        Backend closed = Backend.named("closed");
        closed.stop();
        return closed.url();
    }
}
