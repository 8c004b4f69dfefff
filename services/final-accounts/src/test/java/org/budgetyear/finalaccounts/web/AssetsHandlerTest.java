package org.budgetyear.finalaccounts.web;

import static java.util.Objects.requireNonNull;
import static org.budgetyear.finalaccounts.testing.SampleLog.DEPARTMENT;
import static org.budgetyear.finalaccounts.testing.SampleLog.UNIT;

import java.util.List;
import org.budgetyear.finalaccounts.store.AccountStore;
import org.budgetyear.finalaccounts.store.Versioned;
import org.budgetyear.finalaccounts.testing.EmbeddedStore;
import org.budgetyear.finalaccounts.testing.SampleLog;
import org.budgetyear.finalaccounts.testing.Samples;
import org.budgetyear.model.chart.Charts;
import org.budgetyear.model.code.UnitYear;
import org.budgetyear.model.line.Recognition;
import org.budgetyear.runtime.web.ProblemHandler;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.test.web.reactive.server.WebTestClient;
import org.springframework.web.reactive.function.server.HandlerStrategies;
import org.springframework.web.reactive.function.server.RouterFunctions;

class AssetsHandlerTest {

    private static final String OF_UNIT = "/units/440105-701001/2017/assets";
    private static final String OF_DEPARTMENT = "/departments/440105-701/2017/assets";

    private final EmbeddedStore store = new EmbeddedStore();
    private final AccountStore accounts = new AccountStore(store.connection().database());
    private final WebTestClient client = client(new AssetsHandler(new Accounts(accounts, () -> Charts.BUILT_IN)));

    @BeforeEach
    void fold() {
        SampleLog log = new SampleLog()
                .add(DEPARTMENT, Samples.departmentOpened())
                .add(UNIT, Samples.yearOpened(Recognition.PAYMENT_BASIS))
                .add(UNIT, Samples.assetEvents());
        accounts.save(List.of(folded(DEPARTMENT, log), folded(UNIT, log)));
    }

    @AfterEach
    void close() {
        store.close();
    }

    @Test
    void theRegisterOfAUnitIsThatOfTheLastDayUnlessAnotherIsAskedFor() {
        get(OF_UNIT)
                .jsonPath("$.on")
                .isEqualTo("2017-12-31")
                .jsonPath("$.assets[0].asset.assetNo")
                .isEqualTo("CL-1")
                .jsonPath("$.totals[0].useName")
                .isEqualTo("其他用车")
                .jsonPath("$.totals[1].count")
                .isEqualTo(9);
        get(OF_UNIT + "?on=2017-01-01").jsonPath("$.assets").isEmpty();
    }

    @Test
    void aDepartmentHasTheSumsOfItsUnits() {
        get(OF_DEPARTMENT)
                .jsonPath("$.totals[0].boughtCount")
                .isEqualTo(1)
                .jsonPath("$.totals[0].fiscalCount")
                .isEqualTo(1);
    }

    @Test
    void aPaymentWaitsWithWhatIsOpenAndHowLong() {
        get(OF_UNIT + "/awaiting-registration?on=2017-06-17")
                .jsonPath("$[0].openFen")
                .isEqualTo(3_200_000)
                .jsonPath("$[0].ageInDays")
                .isEqualTo(30);
        get(OF_DEPARTMENT + "/awaiting-registration").jsonPath("$[0].voucher").isEqualTo("v-1");
    }

    @Test
    void aDayThatIsNoneSaysWhatWouldBeTaken() {
        client.get()
                .uri(OF_UNIT + "?on=yesterday")
                .exchange()
                .expectStatus()
                .isBadRequest()
                .expectBody()
                .jsonPath("$.field")
                .isEqualTo("on")
                .jsonPath("$.acceptedZh")
                .isNotEmpty();
    }

    private WebTestClient.BodyContentSpec get(String path) {
        return client.get().uri(path).exchange().expectStatus().isOk().expectBody();
    }

    private Versioned folded(UnitYear unitYear, SampleLog log) {
        return requireNonNull(accounts.load(List.of(unitYear)).get(unitYear)).with(log.account(unitYear));
    }

    private static WebTestClient client(AssetsHandler assets) {
        return WebTestClient.bindToRouterFunction(RouterFunctions.route()
                        .GET("/units/{unit}/{year}/assets", assets::ofUnit)
                        .GET("/units/{unit}/{year}/assets/awaiting-registration", assets::queueOfUnit)
                        .GET("/departments/{department}/{year}/assets", assets::ofDepartment)
                        .GET("/departments/{department}/{year}/assets/awaiting-registration", assets::queueOfDepartment)
                        .build())
                .handlerStrategies(HandlerStrategies.builder()
                        .exceptionHandler(new ProblemHandler())
                        .build())
                .build();
    }
}
