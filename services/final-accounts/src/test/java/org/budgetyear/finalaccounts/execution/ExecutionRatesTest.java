package org.budgetyear.finalaccounts.execution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.budgetyear.finalaccounts.testing.SampleLog.UNIT;
import static org.budgetyear.finalaccounts.testing.Samples.BASIC;
import static org.budgetyear.finalaccounts.testing.Samples.OWN_MONEY;
import static org.budgetyear.finalaccounts.testing.Samples.PROJECT;
import static org.budgetyear.finalaccounts.testing.Samples.WAGES;
import static org.budgetyear.finalaccounts.testing.Samples.fen;
import static org.budgetyear.finalaccounts.testing.Samples.issued;
import static org.budgetyear.finalaccounts.testing.Samples.paid;
import static org.budgetyear.finalaccounts.testing.Samples.requested;
import static org.budgetyear.finalaccounts.testing.Samples.yearOpened;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.budgetyear.finalaccounts.account.LinePattern;
import org.budgetyear.finalaccounts.account.UnitYearAccount;
import org.budgetyear.finalaccounts.store.DeadLetter;
import org.budgetyear.finalaccounts.testing.SampleLog;
import org.budgetyear.model.appropriations.ProjectRegistered;
import org.budgetyear.model.appropriations.QuotaCut;
import org.budgetyear.model.appropriations.ThreePublicCeilingSet;
import org.budgetyear.model.chart.ChartOfAccounts;
import org.budgetyear.model.code.EconomicCode;
import org.budgetyear.model.code.ProjectCode;
import org.budgetyear.model.line.Recognition;
import org.budgetyear.model.line.ThreePublicItem;
import org.budgetyear.model.money.Money;
import org.budgetyear.runtime.envelope.Json;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ExecutionRatesTest {

    private static final LocalDate AFTERWARDS = LocalDate.of(2026, 1, 1);
    private static final EconomicCode RECEPTION = new EconomicCode("30217");
    private static final Terms TERMS = new Terms(
            ChartOfAccounts.of(UNIT.year()),
            Map.of(SampleLog.DEPARTMENT.unit(), "政务办"),
            Map.of("30217", ThreePublicItem.RECEPTION, "30231", ThreePublicItem.VEHICLE_OPERATION));

    @Test
    void ratesAreOfTheAdjustedBudget() {
        Figures total = of(Dimension.UNIT, AFTERWARDS).total();
        assertThat(total.openingBudgetFen()).isEqualTo(fen(1000));
        assertThat(total.adjustedBudgetFen()).isEqualTo(fen(900));
        assertThat(total.paidFen()).isEqualTo(fen(300));
        assertThat(total.reservedFen()).isEqualTo(fen(60));
        assertThat(total.ratePercent()).isEqualTo("33.33");
        assertThat(total.commitmentRatePercent()).isEqualTo("40.00");
    }

    @ParameterizedTest
    @EnumSource(names = "THREE_PUBLIC", mode = EnumSource.Mode.EXCLUDE)
    void theRowsOfEveryDimensionAddUpToTheTotal(Dimension by) {
        Execution execution = of(by, AFTERWARDS);
        assertThat(Money.sum(execution.rows().stream()
                        .map(row -> row.figures().paidFen())
                        .toList()))
                .isEqualTo(execution.total().paidFen());
    }

    @ParameterizedTest
    @EnumSource(Dimension.class)
    void theMonthsOfARowAddUpToWhatItPaid(Dimension by) {
        assertThat(of(by, AFTERWARDS).rows())
                .isNotEmpty()
                .allSatisfy(row -> assertThat(Money.sum(row.paidByMonthFen()))
                        .isEqualTo(row.figures().paidFen()));
    }

    @Test
    void eachOfTheThreePublicExpensesIsHeldAgainstItsCeiling() {
        Execution.Row reception = of(Dimension.THREE_PUBLIC, AFTERWARDS).rows().stream()
                .filter(row -> row.key().equals("RECEPTION"))
                .findFirst()
                .orElseThrow();

        assertThat(reception.name()).isEqualTo("公务接待费");
        assertThat(reception.figures().adjustedBudgetFen()).isEqualTo(fen(50));
        assertThat(reception.figures().paidFen()).isEqualTo(fen(40));
        assertThat(reception.figures().ratePercent()).isEqualTo("80.00");
    }

    @Test
    void membersHaveTheNamesOfTheYear() {
        assertThat(names(Dimension.DEPARTMENT)).containsExactly("政务办");
        assertThat(names(Dimension.UNIT)).containsExactly("政务办（本级）");
        assertThat(names(Dimension.PROJECT)).containsExactly("（非项目支出）", "运营");
        assertThat(names(Dimension.NATURE)).containsExactly("基本支出", "项目支出");
        assertThat(names(Dimension.ECONOMIC)).containsExactly("基本工资", "公务接待费");
    }

    @Test
    void timeGoesToTodayInTheYearAndElseToTheLatestAccountingDate() {
        assertThat(of(Dimension.UNIT, LocalDate.of(2017, 12, 31)).timeProgressPercent())
                .isEqualTo("100.00");
        Execution afterwards = of(Dimension.UNIT, AFTERWARDS);
        assertThat(afterwards.asOf()).isEqualTo(LocalDate.of(2017, 6, 30));
        assertThat(afterwards.timeProgressPercent()).isEqualTo("49.59");
    }

    @Test
    void withoutABudgetThereIsNoRate() {
        Execution none = ExecutionRates.of(
                TERMS,
                asked(Dimension.UNIT, LinePattern.ANY),
                List.of(UnitYearAccount.empty(UNIT)),
                LocalDate.of(2026, 1, 1));
        assertThat(none.total().ratePercent()).isNull();
        assertThat(none.asOf()).isNull();
        assertThat(none.timeProgressPercent()).isEqualTo("0.00");
    }

    @Test
    void lookedAtAreTheLinesThatAreAskedFor() {
        LinePattern projects = LinePattern.read("*|*|PROJECT").orElseThrow();
        Execution execution = of(asked(Dimension.UNIT, projects), AFTERWARDS);
        assertThat(execution.total().paidFen()).isEqualTo(fen(100));
        assertThat(execution.rows().getFirst().figures()).isEqualTo(execution.total());
        assertThat(of(asked(Dimension.ECONOMIC, projects), AFTERWARDS).rows())
                .extracting(Execution.Row::key)
                .containsExactly(WAGES.value());
    }

    @Test
    void rowsAreWrittenFlat() {
        assertThat(Json.MAPPER.writeValueAsString(of(Dimension.FUND, AFTERWARDS)))
                .contains("\"rows\":[{\"key\":\"GENERAL_PUBLIC\",\"name\":\"一般公共预算财政拨款\",\"openingBudgetFen\":1000,");
    }

    private static List<String> names(Dimension by) {
        return of(by, AFTERWARDS).rows().stream().map(Execution.Row::name).toList();
    }

    private static Execution of(Dimension by, LocalDate today) {
        return of(asked(by, LinePattern.ANY), today);
    }

    private static ExecutionQuery asked(Dimension by, LinePattern within) {
        return new ExecutionQuery(new ExecutionQuery.OneUnit(UNIT), by, within);
    }

    private static Execution of(ExecutionQuery query, LocalDate today) {
        SampleLog log = new SampleLog()
                .add(UNIT, yearOpened(Recognition.PAYMENT_BASIS), new ProjectRegistered(new ProjectCode("P01"), "运营"))
                .add(UNIT, issued(BASIC, 600), issued(PROJECT, 400), new QuotaCut("r", BASIC, fen(100)))
                .add(UNIT, new ThreePublicCeilingSet(ThreePublicItem.RECEPTION, fen(50)))
                .add(UNIT, paid(BASIC, WAGES, 160), paid(BASIC, RECEPTION, 40), paid(PROJECT, WAGES, 100))
                .add(UNIT, requested(BASIC, 60))
                .add(UNIT, paid(OWN_MONEY, RECEPTION, 5000));
        UnitYearAccount account = UnitYearAccount.empty(UNIT);
        for (ConsumerRecord<String, byte[]> each : log.records()) {
            account = account.fold(
                    DeadLetter.positionOf(each), SampleLog.codec().read(each).orElseThrow());
        }
        return ExecutionRates.of(TERMS, query, List.of(account), today);
    }
}
