package org.budgetyear.finalaccounts.web;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class CellRoutesTest {

    private static final String DEPARTMENT = "/api/final-accounts/departments/440105-701/2017/tables/";
    private static final String UNIT = "/api/final-accounts/units/440105-701001/2017/tables/";

    private final FoldedSample sample = new FoldedSample();

    @AfterEach
    void close() {
        sample.close();
    }

    @Test
    void aCellOpensToItsPartsUnitsItemsAndPayments() {
        sample.get(DEPARTMENT + "05/cells/2010301/basic")
                .jsonPath("$.cell.amountFen")
                .isEqualTo(250_000)
                .jsonPath("$.cell.printed")
                .isEqualTo("0.25")
                .jsonPath("$.roundingFen")
                .isEqualTo(0)
                .jsonPath("$.rule")
                .isEqualTo("SPEND, fund=GENERAL_PUBLIC, function=2010301, nature=BASIC")
                .jsonPath("$.breakdown.units[0].amountFen")
                .isEqualTo(250_000)
                .jsonPath("$.breakdown.items[0].economic")
                .isEqualTo("30101")
                .jsonPath("$.events.sumFen")
                .isEqualTo(250_000)
                .jsonPath("$.events.entries[0].number")
                .isEqualTo("v-250000")
                .jsonPath("$.events.entries[0].event.payee")
                .isEqualTo("某公司");
    }

    @Test
    void aTotalOpensToTheCellsThatItAddsUp() {
        sample.get(UNIT + "05/cells/total/total")
                .jsonPath("$.rule")
                .isEqualTo("basic+project")
                .jsonPath("$.parts.length()")
                .isEqualTo(2)
                .jsonPath("$.parts[0].column")
                .isEqualTo("basic")
                .jsonPath("$.parts[0].amountFen")
                .isEqualTo(250_000)
                .jsonPath("$.events.entries.length()")
                .isEqualTo(1);
    }

    @Test
    void aFigureOfTheTextOpensToTheEventsBehindItsAmountAndBehindItsBase() {
        String metric =
                "/api/final-accounts/departments/440105-701/2017/figures/expense.general_public.vs_opening_budget";
        sample.get(metric)
                .jsonPath("$.printed")
                .isEqualTo("-0.75")
                .jsonPath("$.sums[0].amountFen")
                .isEqualTo(250_000)
                .jsonPath("$.sums[1].amountFen")
                .isEqualTo(1_000_000)
                .jsonPath("$.of")
                .isEqualTo("AMOUNT")
                .jsonPath("$.events.sumFen")
                .isEqualTo(250_000);
        sample.get(metric + "?of=BASE")
                .jsonPath("$.events.entries[0].type")
                .isEqualTo("appropriations.quota-issued.v1")
                .jsonPath("$.events.sumFen")
                .isEqualTo(1_000_000);
        refused(metric + "?of=ALL", 400, "value-not-accepted");
        refused("/api/final-accounts/departments/440105-701/2017/figures/none", 404, "figure-unknown");
    }

    @Test
    void aFigureThatCountsThingsHasNoAmountsBehindIt() {
        sample.get("/api/final-accounts/departments/440105-701/2017/figures/three_public.vehicle_count")
                .jsonPath("$.sums")
                .isEmpty()
                .jsonPath("$.events")
                .doesNotExist();
    }

    @Test
    void aBlankCellHasNothingBehindIt() {
        sample.get(DEPARTMENT + "01/cells/9/amount")
                .jsonPath("$.cell.amountFen")
                .doesNotExist()
                .jsonPath("$.events.entries.length()")
                .isEqualTo(0);
    }

    @Test
    void aCellThatIsNotThereIsRefused() {
        refused(DEPARTMENT + "05/cells/2999999/basic", 404, "cell-unknown");
        refused(DEPARTMENT + "05/cells/2010301/other", 404, "cell-unknown");
        refused(DEPARTMENT + "55/cells/2010301/basic", 404, "table-unknown");
        refused(DEPARTMENT + "05/cells/2010301/basic?limit=1001", 400, "value-not-accepted");
        refused(DEPARTMENT + "05/cells/2010301/basic?after=x", 400, "value-not-accepted");
        refused("/api/final-accounts/units/440105-701009/2017/tables/05/cells/total/basic", 404, "unit-year-unknown");
    }

    private void refused(String path, int status, String code) {
        sample.client
                .get()
                .uri(path)
                .exchange()
                .expectStatus()
                .isEqualTo(status)
                .expectBody()
                .jsonPath("$.code")
                .isEqualTo(code);
    }
}
