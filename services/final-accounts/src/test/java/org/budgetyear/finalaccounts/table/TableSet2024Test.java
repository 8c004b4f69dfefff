package org.budgetyear.finalaccounts.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.budgetyear.model.line.Fund.AFFILIATED_REMITTANCE;
import static org.budgetyear.model.line.Fund.BUSINESS;
import static org.budgetyear.model.line.Fund.GENERAL_PUBLIC;
import static org.budgetyear.model.line.Fund.GOVERNMENT_FUND;
import static org.budgetyear.model.line.Fund.INSTITUTIONAL;
import static org.budgetyear.model.line.Fund.OTHER;
import static org.budgetyear.model.line.Fund.STATE_CAPITAL;
import static org.budgetyear.model.line.Fund.SUPERIOR_SUBSIDY;
import static org.budgetyear.model.line.Nature.BASIC;
import static org.budgetyear.model.line.Nature.PROJECT;

import java.util.List;
import org.budgetyear.finalaccounts.book.Measure;
import org.budgetyear.finalaccounts.document.DisclosureDocument;
import org.budgetyear.finalaccounts.document.page.DisclosurePage;
import org.budgetyear.finalaccounts.figure.Figure;
import org.budgetyear.finalaccounts.figure.Figures;
import org.budgetyear.finalaccounts.history.AsOf;
import org.budgetyear.finalaccounts.table.print.TableCsv;
import org.budgetyear.model.line.ThreePublicItem;
import org.junit.jupiter.api.Test;

/** A small department of 2024; what its nine tables print was worked out by hand from the amounts beside them. */
class TableSet2024Test {

    /** Fen: 1,000,000 are one 万元. */
    private static final TestBook BOOK = new TestBook(2024)
            .spend(GENERAL_PUBLIC, "2010301", BASIC, "30101", 120_000_000)
            .spend(GENERAL_PUBLIC, "2010301", BASIC, "30113", 15_504_900)
            .spend(GENERAL_PUBLIC, "2010301", BASIC, "30201", 8_005_000)
            .spend(GENERAL_PUBLIC, "2010301", BASIC, "31002", 2_000_000)
            .spend(GENERAL_PUBLIC, "2010350", PROJECT, "30212", 3_000_000)
            .spend(GENERAL_PUBLIC, "2240106", PROJECT, "30217", 1_000_000)
            .add(Measure.OPENING, GENERAL_PUBLIC, "2010350", PROJECT, "", 5_000_000)
            .add(Measure.OPENING, GOVERNMENT_FUND, "2120899", PROJECT, "", 4_000_000)
            .receipt(GOVERNMENT_FUND, "2120899", 6_000_000)
            .add(Measure.SPEND, GOVERNMENT_FUND, "2120899", PROJECT, "31013", 7_000_000)
            .spend(STATE_CAPITAL, "2230301", PROJECT, "31201", 9_000_000)
            .add(Measure.OPENING, STATE_CAPITAL, "2230301", PROJECT, "", 500_000)
            .receipt(SUPERIOR_SUBSIDY, "2010301", 1_110_000)
            .receipt(INSTITUTIONAL, "2010350", 2_220_000)
            .receipt(BUSINESS, "2010350", 3_330_000)
            .receipt(AFFILIATED_REMITTANCE, "2010301", 440_000)
            .receipt(OTHER, "2010301", 55_000)
            .add(Measure.SPEND, INSTITUTIONAL, "2010350", PROJECT, "30226", 2_000_000)
            .add(Measure.SURPLUS_USED, INSTITUTIONAL, "2010350", BASIC, "", 1_000_000)
            .add(Measure.SURPLUS_ALLOCATED, INSTITUTIONAL, "2010350", BASIC, "", 300_000)
            .ceiling(ThreePublicItem.OVERSEAS, 4_000_000)
            .ceiling(ThreePublicItem.RECEPTION, 2_000_000);

    private final Tables tables = TableEngine.tables(BOOK.book());

    @Test
    void theSetHasNineTablesAndLosesNoMoney() {
        assertThat(tables.tables())
                .extracting(table -> table.definition().id())
                .containsExactly("01", "02", "03", "04", "05", "06", "07", "08", "09");
        assertThat(tables.problems()).isEmpty();
    }

    @Test
    void table01HasEightSourcesOfIncomeAndTwentySixFunctions() {
        assertThat(csv("01"))
                .contains(
                        "income,1,一、一般公共预算财政拨款收入,149.51",
                        "income,2,二、政府性基金预算财政拨款收入,6.00",
                        "income,3,三、国有资本经营预算财政拨款收入,9.00",
                        "income,4,四、上级补助收入,1.11",
                        "income,5,五、事业收入,2.22",
                        "income,6,六、经营收入,3.33",
                        "income,7,七、附属单位上缴收入,0.44",
                        "income,8,八、其他收入,0.06",
                        "income,27,本年收入合计,171.66",
                        "income,28,使用非财政拨款结余（含专用结余）,1.00",
                        "income,29,年初结转和结余,9.50",
                        "income,31,总计,182.16",
                        "expense,32,一、一般公共服务支出,150.51",
                        "expense,38,七、文化旅游体育与传媒支出,0.00",
                        "expense,42,十一、城乡社区支出,7.00",
                        "expense,52,二十一、国有资本经营预算支出,9.00",
                        "expense,53,二十二、灾害防治及应急管理支出,1.00",
                        "expense,57,二十六、抗疫特别国债安排的支出,0.00",
                        "expense,58,本年支出合计,167.51",
                        "expense,59,结余分配,0.30",
                        "expense,60,年末结转和结余,14.36",
                        "expense,62,总计,182.16");
    }

    @Test
    void tables02And03HaveTheFunctionsWithTheNamesOfTheYear() {
        assertThat(csv("02"))
                .contains(
                        ",合计,171.66,164.51,1.11,2.22,3.33,0.44,0.06",
                        "224,灾害防治及应急管理支出,1.00,1.00,0.00,0.00,0.00,0.00,0.00",
                        "2010301,行政运行,147.11,145.51,1.11,0.00,0.00,0.44,0.06",
                        "2010350,事业运行,8.55,3.00,0.00,2.22,3.33,0.00,0.00");
        assertThat(csv("03"))
                .contains(
                        ",合计,167.51,145.51,22.00,0.00,0.00,0.00",
                        "201,一般公共服务支出,150.51,145.51,5.00,0.00,0.00,0.00",
                        "2230301,国有企业政策性补贴,9.00,0.00,9.00,0.00,0.00,0.00");
    }

    @Test
    void table04HasAColumnForEachAppropriationAndSplitsWhatWasCarriedOver() {
        assertThat(csv("04"))
                .contains(
                        "income,27,本年收入合计,164.51,,,",
                        "income,28,年初财政拨款结转和结余,9.50,,,",
                        "income,29,一般公共预算财政拨款,5.00,,,",
                        "income,30,政府性基金预算财政拨款,4.00,,,",
                        "income,31,国有资本经营预算财政拨款,0.50,,,",
                        "income,32,总计,174.01,,,",
                        "expense,43,十一、城乡社区支出,7.00,0.00,7.00,0.00",
                        "expense,53,二十一、国有资本经营预算支出,9.00,0.00,0.00,9.00",
                        "expense,59,本年支出合计,165.51,149.51,7.00,9.00",
                        "expense,60,年末财政拨款结转和结余,8.50,5.00,3.00,0.50",
                        "expense,64,总计,174.01,154.51,10.00,9.50");
    }

    @Test
    void tables05And06AreOfTheGeneralPublicBudgetOnTheReformedEconomicCodes() {
        assertThat(csv("05")).contains(",合计,149.51,145.51,4.00", "2010350,事业运行,3.00,0.00,3.00");
        assertThat(csv("06"))
                .contains(
                        "personnel,301,工资福利支出,135.50",
                        "personnel,30113,住房公积金,15.50",
                        "operating,302,商品和服务支出,8.01",
                        "operating,31002,办公设备购置,2.00",
                        "operating,312,对企业补助,0.00",
                        "personnel,,人员经费合计,135.50",
                        "operating,,公用经费合计,10.01");
    }

    @Test
    void table07PairsBudgetAndOutturnOverAllAppropriations() {
        assertThat(csv("07"))
                .containsExactly(
                        "total_budget,total_actual,overseas_budget,overseas_actual,vehicles_budget,vehicles_actual,"
                                + "vehicle_purchase_budget,vehicle_purchase_actual,vehicle_operation_budget,"
                                + "vehicle_operation_actual,reception_budget,reception_actual",
                        "6.00,11.00,4.00,3.00,0.00,7.00,0.00,7.00,0.00,0.00,2.00,1.00");
    }

    @Test
    void tables08And09RunFromTheOpeningToTheClosingBalance() {
        assertThat(csv("08"))
                .contains(
                        ",合计,4.00,6.00,7.00,0.00,7.00,3.00",
                        "2120899,其他国有土地使用权出让收入安排的支出,4.00,6.00,7.00,0.00,7.00,3.00");
        assertThat(csv("09"))
                .contains(",合计,0.50,9.00,9.00,0.00,9.00,0.50", "2230301,国有企业政策性补贴,0.50,9.00,9.00,0.00,9.00,0.50");
    }

    @Test
    void theFiguresAreThoseOf2017AndWhatIsNew() {
        List<Figure> figures = Figures.of(BOOK.book());
        assertThat(printed(figures, "income.state_capital")).isEqualTo("9.00");
        assertThat(printed(figures, "income.fiscal_appropriation")).isEqualTo("164.51");
        assertThat(printed(figures, "basic.operating")).isEqualTo("10.01");
        assertThat(printed(figures, "three_public.actual")).isEqualTo("11.00");
    }

    @Test
    void thePageHasAllNineTables() {
        assertThat(DisclosurePage.write(DisclosureDocument.ofTables(tables, AsOf.NOW)))
                .contains("公开01表", "公开09表", "国有资本经营预算财政拨款收入支出决算表");
    }

    private List<String> csv(String table) {
        return TableCsv.write(tables.table(table).orElseThrow()).lines().toList();
    }

    private static String printed(List<Figure> figures, String metric) {
        return figures.stream()
                .filter(figure -> figure.metric().equals(metric))
                .findFirst()
                .orElseThrow()
                .printed();
    }
}
