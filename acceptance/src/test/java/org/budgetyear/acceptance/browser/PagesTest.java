package org.budgetyear.acceptance.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.LoadState;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.budgetyear.acceptance.client.Budget;
import org.budgetyear.acceptance.client.PlatformClient;
import org.budgetyear.acceptance.shared.OnePlatform;
import org.budgetyear.standalone.process.Platform;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Each page by itself: that everyone can use it, that it complains of nothing, and how much it loads. */
@ExtendWith(OnePlatform.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PagesTest {

    private static final String DEPARTMENT = "440105-972";
    private static final String UNIT = "440105-972001";
    private static final Path PICTURES = Path.of("target", "browser");
    private static final Path AXE = Path.of("..", "gateway", "web", "node_modules", "axe-core", "axe.min.js");
    private static final int FIRST_LOAD_BYTES = 400_000;

    private final Platform platform;
    private final PlatformClient client;
    private Chromium chromium;

    PagesTest(Platform platform) {
        this.platform = platform;
        this.client = new PlatformClient(platform.gatewayUrl(), platform.tokens());
    }

    @BeforeAll
    void openAYear() {
        chromium = Chromium.start();
        var budget = new Budget(client, DEPARTMENT, UNIT);
        assertThat(budget.openDepartment().status()).isEqualTo(200);
        assertThat(budget.open().status()).isEqualTo(200);
        assertThat(budget.issue(Budget.RUNNING, 100_000).status()).isEqualTo(200);
        client.await(
                "/api/final-accounts/units/" + UNIT + "/2017/position",
                Duration.ofSeconds(20),
                answer -> answer.json().path("payments").asLong(0) >= 2);
        assertThat(budget.post("V1", Budget.RUNNING, 40_000).status()).isEqualTo(200);
    }

    @AfterAll
    void endTheBrowser() {
        if (chromium != null) {
            chromium.close();
        }
    }

    /**
     * As an auditor sees it, who sees all pages but two.
     *
     * @param shows what is only there once the page has its data
     */
    @ParameterizedTest
    @CsvSource({
        "home, /, 440105-972",
        "wall, /wall/2017, 440105-972",
        "monitor, /monitor/440105-972/2017, 440105-972001",
        "units, /units/440105-972/2017/440105-972001, 行政运行",
        "payments, /payments/440105-972/2017/440105-972001, V1",
        "records, /records/440105-972/2017/440105-972001, 业务登记",
        "tables, /tables/440105-972/2017/05, 2010301",
        "text, /tables/440105-972/2017/text, 部门概况",
        "closing, /closing/440105-972/2017, 条公式",
        "trail, /audit/440105-972/2017, 直接入账支付",
        "audit, /audit, 操作编号",
        "operations, /operations, 死信"
    })
    void aPageCanBeUsedByEveryoneAndComplainsOfNothing(String name, String path, String shows) throws IOException {
        usable("sun", "审计", name, path, shows);
    }

    @Test
    void thePageOfImportsCanBeUsedByEveryoneToo() throws IOException {
        usable("li", "单位经办", "import", "/import/440105-972/2017/440105-972001", "表头");
    }

    @Test
    void thePageOfWhatWouldBeCanBeUsedByEveryoneToo() throws IOException {
        usable("budget", "财政局业务", "what-if", "/what-if/440105-972/2017/440105-972001", "加入试算");
    }

    private void usable(String login, String role, String name, String path, String shows) throws IOException {
        try (Desk desk = Desk.of(chromium.browser(), platform, login, role)) {
            desk.open(path);
            assertThat(desk.page().getByText(shows).first()).isVisible();
            desk.page().screenshot(new Page.ScreenshotOptions().setPath(PICTURES.resolve(name + ".png")));

            assertThat(seriousFaults(desk.page())).isEmpty();
            assertThat(desk.complaints()).isEmpty();
        }
    }

    @Test
    void aNumberOfTheWallOpensToItsDepartmentItsUnitAndItsPayments() {
        try (Desk desk = Desk.of(chromium.browser(), platform, "sun", "审计")) {
            desk.open("/wall/2017");
            desk.page()
                    .getByText("功能科目", new Page.GetByTextOptions().setExact(true))
                    .click();
            desk.row("2010301").getByRole(AriaRole.LINK).click();
            desk.sees("只看 功能科目 2010301");
            desk.row(DEPARTMENT).getByRole(AriaRole.LINK).click();
            desk.row(UNIT).getByRole(AriaRole.LINK).click();

            assertThat(desk.row("V1")).containsText("0.04");
            desk.sees("功能科目 2010301");
        }
    }

    @Test
    void theFirstLoadIsSmall() {
        try (Desk desk = Desk.of(chromium.browser(), platform, "sun", "审计")) {
            long[] bytes = {0};
            desk.page().onResponse(response -> {
                if (!response.url().contains("/api/")) {
                    bytes[0] += response.request().sizes().responseBodySize;
                }
            });
            desk.page().context().newCDPSession(desk.page()).send("Network.clearBrowserCache");
            desk.open("/monitor/" + DEPARTMENT + "/2017");
            assertThat(desk.row(UNIT)).isVisible();
            desk.page().waitForLoadState(LoadState.LOAD);

            assertThat(bytes[0]).isPositive().isLessThan(FIRST_LOAD_BYTES);
        }
    }

    /** What axe finds to be serious or critical, each with where it is. */
    private static List<String> seriousFaults(Page page) throws IOException {
        page.evaluate("source => { (0, eval)(source) }", Files.readString(AXE));
        Object found = page.evaluate("() => axe.run().then(result => result.violations"
                + ".filter(each => ['serious', 'critical'].includes(each.impact))"
                + ".map(each => each.id + ' ' + each.nodes.map(node => node.target.join(' ')).join('; ')))");
        return ((List<?>) found).stream().map(String::valueOf).toList();
    }
}
