package org.budgetyear.finalaccounts.web;

import static org.budgetyear.finalaccounts.testing.SampleLog.DEPARTMENT;
import static org.budgetyear.finalaccounts.testing.SampleLog.OTHER;
import static org.budgetyear.finalaccounts.testing.SampleLog.UNIT;
import static org.budgetyear.finalaccounts.testing.Samples.departmentOpened;
import static org.budgetyear.finalaccounts.testing.Samples.yearOpened;

import java.time.Duration;
import java.util.List;
import java.util.Objects;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.budgetyear.finalaccounts.account.UnitYearAccount;
import org.budgetyear.finalaccounts.store.AccountStore;
import org.budgetyear.finalaccounts.store.DeadLetter;
import org.budgetyear.finalaccounts.store.Versioned;
import org.budgetyear.finalaccounts.testing.EmbeddedStore;
import org.budgetyear.finalaccounts.testing.RecordSamples;
import org.budgetyear.finalaccounts.testing.SampleLog;
import org.budgetyear.model.chart.Charts;
import org.budgetyear.model.code.UnitYear;
import org.budgetyear.model.line.Recognition;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.springframework.test.web.reactive.server.WebTestClient;
import org.springframework.web.reactive.function.server.RouterFunctions;

/** What units record of themselves and of each other, held against the money. */
@Timeout(60)
class RecordsRoutesTest {

    private final EmbeddedStore store = new EmbeddedStore();
    private final AccountStore accounts = new AccountStore(store.connection().database());
    private final WebTestClient client = client();

    @BeforeEach
    void fold() {
        SampleLog log = new SampleLog()
                .add(DEPARTMENT, departmentOpened())
                .add(UNIT, yearOpened(Recognition.PAYMENT_BASIS))
                .add(UNIT, RecordSamples.oneOfEachKind())
                .add(OTHER, yearOpened(Recognition.PAYMENT_BASIS));
        for (UnitYear key : List.of(DEPARTMENT, UNIT, OTHER)) {
            Versioned stored =
                    Objects.requireNonNull(accounts.load(List.of(key)).get(key));
            accounts.save(List.of(stored.with(folded(key, log))));
        }
    }

    @AfterEach
    void close() {
        store.close();
    }

    @Test
    void eventsThatNobodyPaidForAreInDoubt() {
        get("/departments/440105-701/2017/three-public")
                .jsonPath("$[0].item")
                .isEqualTo("OVERSEAS")
                .jsonPath("$[0].persons")
                .isEqualTo(3)
                .jsonPath("$[0].differenceFen")
                .isEqualTo(300)
                .jsonPath("$[0].doubts[1].code")
                .isEqualTo("EVENTS_WITHOUT_MONEY");
    }

    @Test
    void aTransferThatOnlyOneUnitTellsOfIsUnmatched() {
        get("/departments/440105-701/2017/internal-transfers")
                .jsonPath("$.eliminatedFen")
                .isEqualTo(0)
                .jsonPath("$.unmatched[0].unit")
                .isEqualTo("440105-701001")
                .jsonPath("$.unmatched[0].counterpart")
                .isEqualTo("440105-701002");
    }

    @Test
    void theSurplusIsToldFromItsOpeningToItsClosing() {
        get("/units/440105-701001/2017/surplus")
                .jsonPath("$.openingFen")
                .isEqualTo(1000)
                .jsonPath("$.usedFen")
                .isEqualTo(200)
                .jsonPath("$.allocatedFen")
                .isEqualTo(37)
                .jsonPath("$.closingFen")
                .isEqualTo(830);
    }

    @Test
    void allThatAUnitHasRecordedIsTold() {
        get("/units/440105-701001/2017/records")
                .jsonPath("$.delegations[0].delegation.travellers")
                .isEqualTo(3)
                .jsonPath("$.receptions[0].guests")
                .isEqualTo(11)
                .jsonPath("$.nonTax[0].amountFen")
                .isEqualTo(150)
                .jsonPath("$.surplus.used[0].amountFen")
                .isEqualTo(200)
                .jsonPath("$.surplus.allocated[1].purpose")
                .isEqualTo("INCOME_TAX")
                .jsonPath("$.transfersPaid[0].voucher")
                .isEqualTo("V1")
                .jsonPath("$.transfersReceived[0].receiptNo")
                .isEqualTo("R1");
    }

    private WebTestClient.BodyContentSpec get(String path) {
        return client.get().uri(path).exchange().expectStatus().isOk().expectBody();
    }

    private WebTestClient client() {
        RecordsHandler records = new RecordsHandler(new Accounts(accounts, () -> Charts.BUILT_IN));
        return WebTestClient.bindToRouterFunction(RouterFunctions.route()
                        .GET("/departments/{department}/{year}/three-public", records::threePublic)
                        .GET("/departments/{department}/{year}/internal-transfers", records::internalTransfers)
                        .GET("/units/{unit}/{year}/records", records::ofUnit)
                        .GET("/units/{unit}/{year}/surplus", records::surplus)
                        .build())
                .configureClient()
                .responseTimeout(Duration.ofSeconds(20))
                .build();
    }

    private static UnitYearAccount folded(UnitYear key, SampleLog log) {
        UnitYearAccount account = UnitYearAccount.empty(key);
        for (ConsumerRecord<String, byte[]> each : log.records()) {
            if (key.key().equals(each.key())) {
                account = account.fold(
                        DeadLetter.positionOf(each),
                        SampleLog.codec().read(each).orElseThrow());
            }
        }
        return account;
    }
}
