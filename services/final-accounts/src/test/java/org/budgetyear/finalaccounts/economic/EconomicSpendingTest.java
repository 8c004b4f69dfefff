package org.budgetyear.finalaccounts.economic;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.assertj.core.groups.Tuple;
import org.budgetyear.finalaccounts.book.Measure;
import org.budgetyear.finalaccounts.book.UnitBook;
import org.budgetyear.finalaccounts.table.TestBook;
import org.budgetyear.model.chart.ChartOfAccounts;
import org.budgetyear.model.code.EconomicCode;
import org.budgetyear.model.code.FiscalYear;
import org.budgetyear.model.line.Fund;
import org.budgetyear.model.line.Nature;
import org.budgetyear.model.line.UnitKind;
import org.budgetyear.model.money.Money;
import org.junit.jupiter.api.Test;

class EconomicSpendingTest {

    private final List<UnitBook> units = List.of(
            new TestBook()
                    .add(Measure.SPEND, Fund.GENERAL_PUBLIC, "2010301", Nature.BASIC, "30217", 100)
                    .add(Measure.SPEND, Fund.GOVERNMENT_FUND, "2010301", Nature.BASIC, "30107", 7)
                    .unit("701001", UnitKind.ADMINISTRATIVE),
            new TestBook()
                    .add(Measure.SPEND, Fund.GENERAL_PUBLIC, "2010350", Nature.BASIC, "30217", 20)
                    .add(Measure.SPEND, Fund.GENERAL_PUBLIC, "2010350", Nature.BASIC, "30201", 3)
                    .unit("701002", UnitKind.PUBLIC_INSTITUTION));

    @Test
    void theSameSpendingIsShownByBothCharts() {
        EconomicSpending spending = of(2024);
        assertThat(spending.department())
                .extracting(EconomicSpending.Row::code, row -> row.paidFen().fen())
                .containsExactly(
                        Tuple.tuple("301", 7L),
                        Tuple.tuple("30107", 7L),
                        Tuple.tuple("302", 123L),
                        Tuple.tuple("30201", 3L),
                        Tuple.tuple("30217", 120L));
        assertThat(spending.government())
                .extracting(
                        EconomicSpending.Row::code,
                        EconomicSpending.Row::name,
                        row -> row.paidFen().fen())
                .containsExactly(
                        Tuple.tuple("502", "机关商品和服务支出", 100L),
                        Tuple.tuple("50206", "公务接待费", 100L),
                        Tuple.tuple("505", "对事业单位经常性补助", 23L),
                        Tuple.tuple("50502", "商品和服务支出", 23L));
        assertThat(spending.withoutGovernmentCode())
                .containsExactly(new EconomicSpending.Unmapped(
                        UnitKind.ADMINISTRATIVE, new EconomicCode("30107"), Money.ofFen(7)));
        assertThat(spending.totalFen()).isEqualTo(Money.ofFen(130));
    }

    @Test
    void beforeTheReformThereIsOneChart() {
        EconomicSpending spending = of(2017);
        assertThat(spending.government()).isEmpty();
        assertThat(spending.withoutGovernmentCode()).hasSize(4);
    }

    private EconomicSpending of(int year) {
        FiscalYear fiscalYear = new FiscalYear(year);
        return EconomicSpending.of(fiscalYear, units, ChartOfAccounts.of(fiscalYear));
    }
}
