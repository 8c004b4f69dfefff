package org.budgetyear.acceptance.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions.ContainsTextOptions;
import com.microsoft.playwright.options.AriaRole;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.budgetyear.acceptance.client.Budget;
import org.budgetyear.acceptance.client.PlatformClient;
import org.budgetyear.acceptance.client.PlatformClient.Answer;
import org.budgetyear.acceptance.shared.OnePlatform;
import org.budgetyear.standalone.process.Platform;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInfo;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;

/** What clerks, reviewers, departments and the bureau do in a day, in a browser each. */
@ExtendWith(OnePlatform.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class BrowserTest {

    private static final String SPENDING = "440105-950";
    private static final String SPENDING_UNIT = "440105-950001";
    private static final String CLOSING = "440105-951";
    private static final String CLOSING_UNIT = "440105-951001";
    private static final String CLOSING_PAGE = "/closing/" + CLOSING + "/2017";
    private static final String ROW_COUNT = "共 3 行：已提交 1 行，未接受 2 行";
    private static final String SHEET = """
            凭证号,日期,资金性质,功能分类,支出性质,项目编码,经济分类,金额（元）,收款人,合同编号
            2017-0101,2017-06-30,一般公共预算,2010301,基本支出,,30201,12.50,某文具店,
            2017-0102,2017-06-30,一般公共预算,2010301,基本支出,,30201,十二元,某文具店,
            2017-0103,2017-06-30,一般公共预算,2010301,基本支出,,38888,12.50,某文具店,
            """;
    private static final String CLEARING = """
            voucher,unit,fund,function,economic,amount_yuan,cleared_date
            V1,440105-951001,GENERAL_PUBLIC,2010301,30201,400.00,2017-06-30
            """;
    private static final Duration LONGEST = Duration.ofSeconds(20);
    /** What each saw at the end, to look at. */
    private static final Path PICTURES = Path.of("target", "browser");
    /** How long a bureau's open page may take to show a payment. */
    private static final double A_SECOND_AND_THE_MACHINE = 5_000;

    private final Platform platform;
    private final PlatformClient client;
    private final List<Desk> desks = new ArrayList<>();
    private Chromium chromium;

    BrowserTest(Platform platform) {
        this.platform = platform;
        this.client = new PlatformClient(platform.gatewayUrl(), platform.tokens());
    }

    @BeforeAll
    void openTwoYears() {
        chromium = Chromium.start();
        open(new Budget(client, SPENDING, SPENDING_UNIT));
        Budget closing = open(new Budget(client, CLOSING, CLOSING_UNIT));
        accepted(closing.post("V1", Budget.RUNNING, 40_000));
    }

    @AfterEach
    void nobodyHasSeenAFault(TestInfo test) {
        List<String> complaints =
                desks.stream().flatMap(desk -> desk.complaints().stream()).toList();
        for (Desk desk : desks) {
            desk.picture(PICTURES.resolve(test.getDisplayName() + "-" + desk.name() + ".png"));
            desk.close();
        }
        desks.clear();
        assertThat(complaints).isEmpty();
    }

    @AfterAll
    void endTheBrowser() {
        if (chromium != null) {
            chromium.close();
        }
    }

    @Test
    void aClerkPostsAReviewerApprovesAndTheBureausOpenPageMoves() {
        Desk bureau = desk("budget", "财政局业务");
        bureau.open("/monitor/" + SPENDING + "/2017");
        Locator total = bureau.row("合计");
        assertThat(total).isVisible();

        Desk clerk = desk("li", "单位经办");
        clerk.open("/units/" + SPENDING + "/2017/" + SPENDING_UNIT);
        clerk.fill("凭证号", "2017-0001");
        clerk.seek("指标", "xzyx", "行政运行");
        clerk.seek("经济分类", "bgf", "办公费");
        clerk.fill("金额（元）", "123.45");
        clerk.fill("收款人", "某文具店");
        clerk.page().keyboard().press("Enter");
        clerk.sees("凭证 2017-0001 已提交，占用 123.45 元");

        open(clerk, "2017-0001");
        assertThat(clerk.button("作废")).isVisible();
        assertThat(clerk.button("审核")).hasCount(0);

        Desk reviewer = desk("wang", "单位审核");
        open(reviewer, "2017-0001");
        reviewer.press("审核");
        reviewer.sees("待清算");
        assertThat(reviewer.button("清算")).hasCount(0);

        Desk treasury = desk("zhao", "国库");
        open(treasury, "2017-0001");
        bureau.page().getByText("元", new Page.GetByTextOptions().setExact(true)).click();
        treasury.press("清算");
        assertThat(total).containsText("123.45", new ContainsTextOptions().setTimeout(A_SECOND_AND_THE_MACHINE));
        assertThat(bureau.page().getByText("实时", new Page.GetByTextOptions().setExact(true)))
                .isVisible();
    }

    @Test
    void aBureauSeesWhatAPaymentBeyondTheBudgetWouldChangeAndNothingIsPosted() {
        String position = "/api/final-accounts/units/" + SPENDING_UNIT + "/2017/position";
        Desk bureau = desk("budget", "财政局业务");
        bureau.open("/what-if/" + SPENDING + "/2017/" + SPENDING_UNIT);
        bureau.seek("指标", "xzyx", "行政运行");
        bureau.seek("经济分类", "bgf", "办公费");
        bureau.fill("金额（元）", "50000.00");
        String before = client.get(position).text();
        bureau.press("加入试算");

        bureau.sees("试算结果");
        assertThat(bureau.row("C31")).containsText("有问题");
        assertThat(bureau.row("公开05表")).containsText("5.00");
        bureau.picture(PICTURES.resolve("what-if-found.png"));
        bureau.press("移除");
        assertThat(bureau.page().getByText("试算结果")).hasCount(0);
        assertThat(client.get(position).text()).isEqualTo(before);
    }

    @Test
    void aFigureOfTheTextOpensToItsPayments() {
        Desk auditor = desk("sun", "审计");
        auditor.open("/tables/" + CLOSING + "/2017/text");
        openFirstFigure(auditor, "本年支出合计");
        auditor.sees("文字数据来源");
        assertThat(auditor.row("V1")).containsText("0.04");

        openFirstFigure(auditor, "年度收入总计");
        auditor.sees("公开01表 总计");
        assertThat(auditor.row("V1")).containsText("0.04");
    }

    private static void openFirstFigure(Desk desk, String sentence) {
        desk.page()
                .getByRole(AriaRole.PARAGRAPH)
                .filter(new Locator.FilterOptions().setHasText(sentence))
                .getByRole(AriaRole.BUTTON)
                .first()
                .click();
    }

    @Test
    void anImportTellsItsTwoBadRowsAndPostsTheOtherOne() {
        Desk clerk = desk("li", "单位经办");
        clerk.open("/import/" + SPENDING + "/2017/" + SPENDING_UNIT);
        clerk.attach("Excel（.xlsx）或 CSV 文件", "支付.csv", SHEET);
        clerk.press("导入");

        clerk.sees(ROW_COUNT);
        assertThat(clerk.row("十二元")).containsText("3");
        assertThat(clerk.row("38888")).containsText("4");
        clerk.open("/payments/" + SPENDING + "/2017/" + SPENDING_UNIT);
        clerk.sees("2017-0101");
        assertThat(clerk.page().getByText("2017-0103")).hasCount(0);
    }

    @Test
    void aYearIsClosedFromOpenToPublishedAndACellOfItOpensToItsPayments() {
        Desk department = desk("chen", "主管部门");
        Desk bureau = desk("budget", "财政局业务");
        seal(department, bureau);
        reconcileWithTheTreasury();
        department.open(CLOSING_PAGE);
        explainAll(department, "单位" + CLOSING_UNIT);
        checkAndSign();
        publish(department, bureau);

        department.open("/tables/" + CLOSING + "/2017/05");
        department.row("2010301").getByRole(AriaRole.BUTTON).first().click();
        department.sees("精确到分：400.00 元");
        department
                .page()
                .getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("V1"))
                .click();
        department.sees("凭证 V1");
    }

    private static void seal(Desk department, Desk bureau) {
        department.open(CLOSING_PAGE);
        department.press("冻结年度");
        assertThat(department.row(CLOSING_UNIT)).containsText("已冻结");

        bureau.open(CLOSING_PAGE);
        bureau.press("封账");
        bureau.page().getByRole(AriaRole.DIALOG).getByRole(AriaRole.TEXTBOX).fill("财库〔2018〕1号");
        bureau.page().keyboard().press("Enter");
        assertThat(bureau.row(CLOSING_UNIT)).containsText("已封账");
    }

    private void reconcileWithTheTreasury() {
        Desk treasury = desk("zhao", "国库");
        treasury.open(CLOSING_PAGE);
        treasury.press("与国库对账");
        treasury.attach("国库清算文件（CSV）", "clearing.csv", CLEARING);
        treasury.press("比对");
        treasury.sees("共比对 1 张凭证，差异 0 处。");
        treasury.press("登记对账");
        assertThat(treasury.row(CLOSING_UNIT)).containsText("已对账");
    }

    private void checkAndSign() {
        Desk clerk = desk("li", "单位经办");
        clerk.open(CLOSING_PAGE);
        clerk.press("核对报表");
        assertThat(clerk.row(CLOSING_UNIT)).containsText("已核对");

        Desk reviewer = desk("wang", "单位审核");
        reviewer.open(CLOSING_PAGE);
        reviewer.press("签章");
        assertThat(reviewer.row(CLOSING_UNIT)).containsText("已签章");
    }

    private static void publish(Desk department, Desk bureau) {
        department.open(CLOSING_PAGE);
        department.fill("内容", "负责试验。");
        department.press("登记职责");
        department.sees("部门职责已登记");
        explainAll(department, "部门汇总");
        department.press("汇总部门决算");
        department.sees("部门：已汇总");

        bureau.open(CLOSING_PAGE);
        bureau.press("批准");
        bureau.sees("部门：已批准");

        department.open(CLOSING_PAGE);
        department.press("公开");
        department.sees("部门：已公开");
        assertThat(department.row("第 1 版")).isVisible();
    }

    /** Explains each warning that the checks of a unit or the department still have. */
    private static void explainAll(Desk desk, String owner) {
        desk.choose("核对范围", owner);
        Locator verdict = desk.page().getByRole(AriaRole.STATUS).filter(new Locator.FilterOptions().setHasText("条公式"));
        assertThat(verdict).isVisible();
        Locator open = desk.button("填写说明");
        for (int left = open.count(); left > 0; left--) {
            open.first().click();
            desk.fill("说明", "采购推迟到下一年度，本年支出减少");
            desk.press("登记");
            assertThat(verdict).containsText("未说明 " + (left - 1));
        }
        assertThat(verdict).containsText("可以通过");
    }

    private static void open(Desk desk, String voucher) {
        desk.open("/payments/" + SPENDING + "/2017/" + SPENDING_UNIT + "?voucher=" + voucher);
        desk.sees("凭证 " + voucher);
    }

    private Desk desk(String name, String role) {
        Desk desk = Desk.of(chromium.browser(), platform, name, role);
        desks.add(desk);
        return desk;
    }

    private Budget open(Budget budget) {
        accepted(budget.openDepartment());
        accepted(budget.open());
        accepted(budget.issue(Budget.RUNNING, 100_000));
        client.await(
                "/api/final-accounts/units/" + budget.unit() + "/2017/position",
                LONGEST,
                answer -> answer.json().path("payments").asLong(0) >= 2);
        return budget;
    }

    private static void accepted(Answer answer) {
        assertThat(answer.status()).as(answer.text()).isEqualTo(200);
    }
}
