package org.budgetyear.runtime.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import org.budgetyear.runtime.envelope.AuditLine;
import org.budgetyear.runtime.envelope.AuditRecord;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.test.web.reactive.server.WebTestClient;
import org.springframework.web.reactive.function.server.HandlerStrategies;

/** What is taken down of calls that no decider sees. */
final class AuditFilterTest {

    private static final String BODY = "{\"data\":{\"amountFen\":1}}";

    private final Desk desk = new Desk();
    private final WebTestClient web = WebTestClient.bindToRouterFunction(desk.routes())
            .webFilter(desk.audit(), Desk.TOKENS)
            .handlerStrategies(HandlerStrategies.builder()
                    .exceptionHandler(new ProblemHandler())
                    .build())
            .build();

    @Test
    void whatTheMatrixDoesNotLetInIsTakenDownWithRolesAndUnitsOfWhoAsked() {
        post("/api/coins/bert/2017/take-coins", Desk.clerk(), BODY, 403);

        assertThat(desk.takenDown)
                .singleElement()
                .isEqualTo(new AuditRecord(
                        "coins",
                        "bert",
                        "2017",
                        "zhang",
                        List.of("unit-clerk"),
                        List.of("anna"),
                        "POST /api/coins/bert/2017/take-coins",
                        desk.takenDown.getFirst().lines()));
        AuditLine line = desk.takenDown.getFirst().lines().getFirst();
        assertThat(line.command() + " " + line.id() + " " + line.result()).isEqualTo("take-coins k REFUSED");
        AuditLine.Reason reason = Objects.requireNonNull(line.reason());
        assertThat(reason.code() + " " + reason.field() + " " + reason.value()).isEqualTo("forbidden unit bert");
        assertThat(reason.detailZh()).contains("无权办理");
    }

    @Test
    void whatCannotBeReadIsTakenDown() {
        post("/api/coins/anna/2017/put-coins", Desk.clerk(), "{", 400);
        post("/api/coins/anna/year/put-coins", Desk.clerk(), BODY, 400);
        post("/api/coins/anna/2017/paint-jar", Desk.clerk(), BODY, 404);
        post("/api/coins/anna/2017/put-coins/sheet", Desk.clerk(), "", 400);

        assertThat(desk.takenDown)
                .extracting(entry -> entry.unit() + " " + entry.year() + " "
                        + entry.lines().getFirst().command() + " "
                        + Objects.requireNonNull(entry.lines().getFirst().reason())
                                .code())
                .containsExactly(
                        "anna 2017 put-coins malformed-json",
                        "anna year put-coins value-not-accepted",
                        "anna 2017 paint-jar command-unknown",
                        "anna 2017 put-coins value-not-accepted");
    }

    @Test
    void whatIsDecidedIsTakenDownThereAndNotHere() {
        post("/api/coins/anna/2017/put-coins", Desk.clerk(), BODY, 200);

        assertThat(desk.asked).hasSize(1);
        assertThat(desk.takenDown).isEmpty();
    }

    @Test
    void ofQueriesOnlyThoseThatTheMatrixDoesNotLetIn() {
        web.get()
                .uri("/api/coins/anna")
                .header(HttpHeaders.AUTHORIZATION, Desk.clerk())
                .exchange()
                .expectStatus()
                .isNotFound();

        assertThat(desk.takenDown).isEmpty();
    }

    @Test
    void nobodysCallsAreNobodys() {
        web.post()
                .uri("/api/coins/anna/2017/put-coins")
                .bodyValue(BODY)
                .exchange()
                .expectStatus()
                .isUnauthorized();

        assertThat(desk.takenDown).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "POST, /api/payments/U/2017/post-payment, payments, U, 2017, post-payment, true",
                "POST, /api/payments/U/2017/post-payment/sheet, payments, U, 2017, post-payment, true",
                "POST, /api/payments/bulk, payments, -, -, bulk, true",
                "POST, /api/appropriations/charts/2017, appropriations, -, -, charts, false",
                "POST, /api/final-accounts/units/U/2017/checks, final-accounts, U, 2017, checks, false",
                "POST, /api/final-accounts/departments/D/2017/publication, final-accounts, D, 2017, publication, false",
                "POST, /api/final-accounts/operations/rebuild, final-accounts, -, -, rebuild, false",
                "POST, /api/final-accounts/operations/dead-letters/U/2017/skip, final-accounts, U, 2017, skip, false",
                "POST, /api/final-accounts/verify, final-accounts, -, -, verify, false",
                "GET, /api/final-accounts/units/U/2017/lines, final-accounts, U, 2017, read, false",
                "GET, /api/final-accounts/execution/2017/stream, final-accounts, -, -, read, false",
                "GET, /, '', -, -, read, false"
            })
    void anAddressSaysWhoseAccountsAndWhat(
            String method,
            String path,
            String service,
            @Nullable String unit,
            @Nullable String year,
            String command,
            boolean decided) {
        Address address = Address.of(HttpMethod.valueOf(method), path);

        assertThat(address).isEqualTo(new Address(method + " " + path, service, unit, year, command));
        assertThat(address.isDecided()).isEqualTo(decided);
    }

    private void post(String path, String bearer, String body, int status) {
        web.post()
                .uri(path)
                .header(HttpHeaders.AUTHORIZATION, bearer)
                .header("Idempotency-Key", "k")
                .bodyValue(body)
                .exchange()
                .expectStatus()
                .isEqualTo(status);
    }
}
