package org.budgetyear.finalaccounts.web;

import static org.budgetyear.finalaccounts.testing.SampleLog.DEPARTMENT;
import static org.budgetyear.finalaccounts.testing.SampleLog.UNIT;
import static org.budgetyear.finalaccounts.testing.Samples.BASIC;
import static org.budgetyear.finalaccounts.testing.Samples.WAGES;
import static org.budgetyear.finalaccounts.testing.Samples.cleared;
import static org.budgetyear.finalaccounts.testing.Samples.departmentOpened;
import static org.budgetyear.finalaccounts.testing.Samples.issued;
import static org.budgetyear.finalaccounts.testing.Samples.paid;
import static org.budgetyear.finalaccounts.testing.Samples.requested;
import static org.budgetyear.finalaccounts.testing.Samples.yearOpened;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.budgetyear.finalaccounts.history.History;
import org.budgetyear.finalaccounts.projection.ProjectionLimits;
import org.budgetyear.finalaccounts.projection.UnitYearProjection;
import org.budgetyear.finalaccounts.source.Chunk;
import org.budgetyear.finalaccounts.store.AccountStore;
import org.budgetyear.finalaccounts.store.DeadLetterStore;
import org.budgetyear.finalaccounts.store.RegisterStore;
import org.budgetyear.finalaccounts.testing.EmbeddedStore;
import org.budgetyear.finalaccounts.testing.ListedRegister;
import org.budgetyear.finalaccounts.testing.SampleLog;
import org.budgetyear.model.chart.Charts;
import org.budgetyear.model.line.Recognition;
import org.budgetyear.runtime.web.ProblemHandler;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.springframework.test.web.reactive.server.WebTestClient;
import org.springframework.web.reactive.function.server.HandlerStrategies;
import org.springframework.web.reactive.function.server.RouterFunctions;

@Timeout(60)
class RegisterRoutesTest {

    private final EmbeddedStore store = new EmbeddedStore();
    private final AccountStore accounts = new AccountStore(store.connection().database());
    private final RegisterStore register = store.register();
    private final SampleLog log = new SampleLog()
            .add(DEPARTMENT, departmentOpened())
            .add(UNIT, yearOpened(Recognition.PAYMENT_BASIS), issued(BASIC, 1_000_000))
            .add(UNIT, paid(BASIC, WAGES, 250_000), requested(BASIC, 7), cleared(BASIC, 7));
    private final WebTestClient client = client();

    @BeforeEach
    void fold() {
        new UnitYearProjection(
                        SampleLog.codec(),
                        accounts,
                        register,
                        new DeadLetterStore(store.connection().database()),
                        changed -> {},
                        new SimpleMeterRegistry(),
                        new ProjectionLimits(10, 10),
                        Clock.systemUTC())
                .on(new Chunk(log.records()));
    }

    @AfterEach
    void close() {
        store.close();
    }

    @Test
    void theRegisterShowsPaymentsInPagesAndByFilter() {
        get("/units/440105-701001/2017/payments?limit=2")
                .jsonPath("$.entries[0].status")
                .isEqualTo("CLEARED")
                .jsonPath("$.entries[0].event.amountFen")
                .isEqualTo(250_000)
                .jsonPath("$.entries[0].accountingDate")
                .isEqualTo("2017-06-30")
                .jsonPath("$.next")
                .isEqualTo(2);
        get("/units/440105-701001/2017/payments?after=2&limit=2")
                .jsonPath("$.entries.length()")
                .isEqualTo(1)
                .jsonPath("$.next")
                .doesNotExist();
        get("/units/440105-701001/2017/payments?status=REQUESTED")
                .jsonPath("$.entries[0].sequence")
                .isEqualTo(2)
                .jsonPath("$.entries.length()")
                .isEqualTo(1);
        client.get()
                .uri("/units/440105-701001/2017/payments?limit=5000")
                .exchange()
                .expectStatus()
                .isBadRequest();
        client.get()
                .uri("/units/440105-701001/2017/payments?status=PAID")
                .exchange()
                .expectStatus()
                .isBadRequest();
    }

    @Test
    void paymentsAreFoundAsTheyStandTheLatestFirstWithAllTheirEvents() {
        String standing = "/units/440105-701001/2017/payments/standing";
        sequences(standing + "?limit=1", 2, 2, 3);
        sequences(standing + "?limit=1&skip=1", 2, 1);
        sequences(standing + "?skip=0&limit=0", 2);
        sequences(standing + "?voucher=v-7", 1, 2, 3);
        sequences(standing + "?voucher=v-70", 0);
        sequences(standing + "?status=CLEARED&economic=30201&line=GENERAL_PUBLIC|2010301|BASIC", 1, 2, 3);
        sequences(standing + "?status=REQUESTED", 0);
        sequences(standing + "?line=*|2010399", 0);
        sequences(standing + "?actor=nobody", 0);

        log.add(UNIT, requested(BASIC, 8));
        fold();

        sequences(standing + "?status=REQUESTED", 1, 4);
        sequences(standing + "?limit=1", 3, 4);
    }

    private void sequences(String path, int total, Integer... sequences) {
        get(path)
                .jsonPath("$.total")
                .isEqualTo(total)
                .jsonPath("$.entries[*].sequence")
                .isEqualTo(List.of(sequences));
    }

    @Test
    void theProfileSaysWithWhatAYearWasOpened() {
        get("/units/440105-701001/2017/profile")
                .jsonPath("$.unit.kind")
                .isEqualTo("ADMINISTRATIVE")
                .jsonPath("$.unit.department")
                .isEqualTo("440105-701")
                .jsonPath("$.sealed")
                .isEqualTo(false);
        get("/departments/440105-701/2017/profile")
                .jsonPath("$.department.tableSet")
                .isEqualTo("2017");
    }

    private WebTestClient.BodyContentSpec get(String path) {
        return client.get().uri(path).exchange().expectStatus().isOk().expectBody();
    }

    private WebTestClient client() {
        PaymentsHandler payments = new PaymentsHandler(
                new Accounts(accounts, () -> Charts.BUILT_IN), new History(register::of, ListedRegister.TOPICS));
        ProfileHandler profiles = new ProfileHandler(new Accounts(accounts, () -> Charts.BUILT_IN));
        return WebTestClient.bindToRouterFunction(RouterFunctions.route()
                        .GET("/units/{unit}/{year}/payments", payments::events)
                        .GET("/units/{unit}/{year}/payments/standing", payments::standing)
                        .GET("/units/{unit}/{year}/profile", profiles::ofUnit)
                        .GET("/departments/{department}/{year}/profile", profiles::ofDepartment)
                        .build())
                .handlerStrategies(HandlerStrategies.builder()
                        .exceptionHandler(new ProblemHandler())
                        .build())
                .configureClient()
                .responseTimeout(Duration.ofSeconds(20))
                .build();
    }
}
