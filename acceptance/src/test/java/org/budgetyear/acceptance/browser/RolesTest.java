package org.budgetyear.acceptance.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.budgetyear.acceptance.client.Budget;
import org.budgetyear.acceptance.client.PlatformClient;
import org.budgetyear.acceptance.client.PlatformClient.Answer;
import org.budgetyear.acceptance.shared.OnePlatform;
import org.budgetyear.standalone.process.Platform;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What each role is offered in the browser, and that it cannot open the rest by its address either. */
@ExtendWith(OnePlatform.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RolesTest {

    private static final String DEPARTMENT = "440105-974";
    private static final String UNIT = "440105-974001";
    private static final String SISTER = "440105-974002";
    private static final String PAYMENT = "/payments/%s/2017/%s?voucher=R1".formatted(DEPARTMENT, UNIT);
    private static final String CLOSING = "/closing/%s/2017".formatted(DEPARTMENT);
    /** Everything that somebody may do with a payment that waits, and with a year that is open. */
    private static final List<String> ON_THE_PAYMENT = List.of("审核", "退回", "作废", "清算", "退票");

    private static final List<String> ON_THE_YEAR = List.of("冻结年度", "汇总部门决算", "批准", "公开", "登记职责");
    private static final Path PICTURES = Path.of("target", "browser");

    private final Platform platform;
    private final PlatformClient client;
    private Chromium chromium;

    RolesTest(Platform platform) {
        this.platform = platform;
        this.client = new PlatformClient(platform.gatewayUrl(), platform.tokens());
    }

    @BeforeAll
    void openAYearWithAPaymentThatWaits() {
        chromium = Chromium.start();
        var budget = new Budget(client, DEPARTMENT, UNIT);
        accepted(budget.openDepartment());
        accepted(budget.open());
        accepted(new Budget(client, DEPARTMENT, SISTER).open());
        accepted(budget.issue(Budget.RUNNING, 100_000));
        client.await(
                "/api/final-accounts/units/" + UNIT + "/2017/position",
                Duration.ofSeconds(20),
                answer -> answer.json().path("payments").asLong(0) >= 2);
        accepted(budget.pay("zhang", "request-payment", "R1", Budget.payment("R1", Budget.RUNNING, 40_000)));
        assertThat(budget.post("R2", Budget.RUNNING, 200_000).status()).isEqualTo(409);
    }

    @AfterAll
    void endTheBrowser() {
        if (chromium != null) {
            chromium.close();
        }
    }

    /**
     * What is theirs, by role; nothing else is offered.
     *
     * @param menu the pages
     * @param payment what they may do with the payment
     * @param year what they may do with the year
     */
    @ParameterizedTest(name = "{1}")
    @CsvSource({
        "li, 单位经办, 部门与年度|指标与支付|支付列表|业务登记|决算报表|年度结账|操作记录, 作废, ''",
        "wang, 单位审核, 部门与年度|指标与支付|支付列表|业务登记|决算报表|年度结账|调整试算|操作记录, 审核|退回, ''",
        "chen, 主管部门, 部门与年度|执行监控|指标与支付|支付列表|业务登记|决算报表|年度结账|调整试算|操作记录, '', 冻结年度|汇总部门决算|公开|登记职责",
        "budget, 财政局业务, 部门与年度|全局监控|执行监控|指标与支付|支付列表|业务登记|决算报表|年度结账|调整试算|操作记录|审计日志, '', 冻结年度|批准|登记职责",
        "zhao, 国库, 部门与年度|全局监控|执行监控|指标与支付|支付列表|业务登记|决算报表|年度结账|操作记录, '', ''",
        "sun, 审计, 部门与年度|全局监控|执行监控|指标与支付|支付列表|业务登记|决算报表|年度结账|操作记录|审计日志|运行维护, '', ''"
    })
    void aRoleIsOfferedWhatIsItsAndNothingElse(String login, String role, String menu, String payment, String year) {
        try (Desk desk = Desk.of(chromium.browser(), platform, login, role)) {
            desk.open(PAYMENT);
            desk.sees("凭证 R1");
            assertThat(menuOf(desk)).hasText(menu.split("\\|", -1));
            offered(desk, ON_THE_PAYMENT, payment);
            desk.open(CLOSING);
            assertThat(desk.row(UNIT)).isVisible();
            offered(desk, ON_THE_YEAR, year);
            assertThat(desk.complaints()).isEmpty();
        }
    }

    @ParameterizedTest(name = "{1}")
    @CsvSource({
        "li, 单位经办, /wall/2017|/monitor/D/2017|/operations|/units/D/2017/SISTER|/payments/440105-973/2017"
                + "|/audit|/audit/D/2017/SISTER",
        "wang, 单位审核, /wall/2017|/monitor/D/2017|/operations|/import/D/2017/UNIT|/records/D/2017/SISTER|/audit",
        "chen, 主管部门, /wall/2017|/operations|/import/D/2017/UNIT|/monitor/440105-950/2017|/closing/440105-950/2017"
                + "|/audit|/audit/440105-950/2017",
        "budget, 财政局业务, /operations|/import/D/2017/UNIT",
        "zhao, 国库, /operations|/audit|/import/D/2017/UNIT",
        "sun, 审计, /import/D/2017/UNIT",
        "zhou, 运维, /wall/2017|/monitor/D/2017|/units/D/2017|/payments/D/2017|/import/D/2017|/records/D/2017"
                + "|/tables/D/2017|/closing/D/2017|/audit|/audit/D/2017"
    })
    void whatIsNotARolesItCannotOpenByAddressEither(String login, String role, String addresses) {
        try (Desk desk = Desk.of(chromium.browser(), platform, login, role)) {
            for (String address : addresses.split("\\|", -1)) {
                desk.open(address.replace("/D/", "/" + DEPARTMENT + "/")
                        .replace("UNIT", UNIT)
                        .replace("SISTER", SISTER));
                Locator alert = desk.page().getByRole(AriaRole.ALERT);
                assertThat(alert).containsText("无权查看");
                assertThat(alert).containsText(role);
                assertThat(desk.page().getByRole(AriaRole.TABLE)).hasCount(0);
            }
            desk.picture(PICTURES.resolve("denied-" + login + ".png"));
            assertThat(desk.complaints()).isEmpty();
        }
    }

    @Test
    void anAuditorFindsWhatWasRefusedAndWhy() {
        try (Desk desk = Desk.of(chromium.browser(), platform, "sun", "审计")) {
            desk.open("/audit");
            desk.fill("单位代码", UNIT);
            desk.choose("结果", "已拒绝");
            Locator refused = desk.row("R2");
            assertThat(refused).containsText("直接入账支付");
            assertThat(refused).containsText("已拒绝");
            assertThat(desk.page().getByRole(AriaRole.CELL).filter(new Locator.FilterOptions().setHasText("已接受")))
                    .hasCount(0);
            assertThat(desk.page().getByText("1 条", new Page.GetByTextOptions().setExact(true)))
                    .isVisible();
            refused.click();
            desk.sees("insufficient-quota");
            desk.picture(PICTURES.resolve("audit-refused.png"));
            assertThat(desk.complaints()).isEmpty();
        }
    }

    @Test
    void aUnitReadsItsOwnTrail() {
        try (Desk desk = Desk.of(chromium.browser(), platform, "li", "单位经办")) {
            desk.open("/audit/%s/2017".formatted(DEPARTMENT));
            assertThat(desk.row("R1")).containsText("提交支付申请");
            assertThat(desk.row("下达指标")).containsText("财政局业务");
            assertThat(desk.page().getByText(SISTER)).hasCount(0);
            desk.picture(PICTURES.resolve("trail.png"));
            assertThat(desk.complaints()).isEmpty();
        }
    }

    private static void offered(Desk desk, List<String> all, String expected) {
        Set<String> theirs = expected.isEmpty() ? Set.of() : Set.of(expected.split("\\|", -1));
        assertThat(all).containsAll(theirs);
        for (String action : all) {
            if (theirs.contains(action)) {
                assertThat(desk.button(action).first()).isVisible();
            } else {
                assertThat(desk.button(action)).hasCount(0);
            }
        }
    }

    private static Locator menuOf(Desk desk) {
        return desk.page()
                .getByRole(AriaRole.NAVIGATION, new Page.GetByRoleOptions().setName("主要页面"))
                .getByRole(AriaRole.LINK);
    }

    private static void accepted(Answer answer) {
        assertThat(answer.status()).as(answer.text()).isEqualTo(200);
    }
}
