package org.budgetyear.acceptance.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.budgetyear.acceptance.client.Budget;
import org.budgetyear.acceptance.client.PlatformClient;
import org.budgetyear.acceptance.client.PlatformClient.Answer;
import org.budgetyear.model.chart.ChartOfAccounts;
import org.budgetyear.model.code.FiscalYear;
import org.budgetyear.standalone.process.Platform;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A bureau loads the official chart of a year: through HTTP and the log into every service, also after a restart,
 * and with the year's ledger into another platform.
 */
class LoadedChartTest {

    private static final String CHARTS = "/api/appropriations/charts";
    private static final String DEPARTMENT = "440105-900";
    private static final ChartOfAccounts BUILT_IN = ChartOfAccounts.of(new FiscalYear(2017));

    @Test
    void everyServiceDecidesAndNamesByTheLoadedChartAlsoAfterARestartAndElsewhere(@TempDir Path folder)
            throws Exception {
        try (Platform platform = Platform.start(folder.resolve("data"), 0)) {
            PlatformClient client = new PlatformClient(platform.gatewayUrl(), platform.tokens());
            Budget budget = openBudget(client);
            assertThat(payFor(budget, "V1", "30298").json().path("code").asString())
                    .isEqualTo("unknown-code");
            refusedWithoutAUsedCode(client);
            loaded(client);
            eventuallyPays(budget);
        }
        RoundTrip trip = new RoundTrip(folder, 2017, List.of(DEPARTMENT));
        Map<String, String> served;
        try (Platform platform = Platform.start(folder.resolve("data"), 0)) {
            PlatformClient client = new PlatformClient(platform.gatewayUrl(), platform.tokens());
            Budget budget = new Budget(client, DEPARTMENT, "440105-900001");
            accepted(payFor(budget, "V3", "30298"));
            client.await(
                    "/api/final-accounts/departments/" + DEPARTMENT + "/2017/tables/05",
                    Duration.ofSeconds(30),
                    answer -> answer.text().contains("行政运行（新）"));
            accepted(budget.appropriate("seal-year", "seal", Map.of()));
            served = trip.export(platform);
        }
        trip.bringBack(served);
    }

    private static Budget openBudget(PlatformClient client) {
        Budget budget = new Budget(client, DEPARTMENT, "440105-900001");
        accepted(budget.openDepartment());
        accepted(budget.open());
        accepted(budget.issue(Budget.RUNNING, 100_000));
        client.await(
                "/api/final-accounts/units/440105-900001/2017/position",
                Duration.ofSeconds(30),
                answer -> answer.json().path("payments").asLong(0) >= 2);
        return budget;
    }

    private static void refusedWithoutAUsedCode(PlatformClient client) {
        TreeMap<String, String> functions = new TreeMap<>(BUILT_IN.functions());
        functions.remove("2010301");
        Answer rejected = client.upload(CHARTS + "/2017", "bureau", files(functions, BUILT_IN.economics()));
        assertThat(rejected.status()).as(rejected.text()).isEqualTo(422);
        assertThat(rejected.json().path("rows").path(0).path("value").asString())
                .isEqualTo("2010301");
        assertThat(client.get(CHARTS).json().size()).isZero();
    }

    private static void loaded(PlatformClient client) {
        TreeMap<String, String> functions = new TreeMap<>(BUILT_IN.functions());
        functions.put("2010301", "行政运行（新）");
        TreeMap<String, String> economics = new TreeMap<>(BUILT_IN.economics());
        economics.put("30298", "新增科目");
        Answer loaded = client.upload(CHARTS + "/2017", "bureau", files(functions, economics));
        assertThat(loaded.status()).as(loaded.text()).isEqualTo(200);
        Answer found = client.get(CHARTS + "/2017?search=30298");
        assertThat(found.json().path("economic").path(0).path("name").asString())
                .isEqualTo("新增科目");
    }

    /** The other services read the chart a moment after it is loaded; each try has an id of its own. */
    private static void eventuallyPays(Budget budget) {
        for (int attempt = 0; attempt < 100; attempt++) {
            if (payFor(budget, "V2-" + attempt, "30298").status() == 200) {
                return;
            }
        }
        throw new AssertionError("payments does not know the loaded chart");
    }

    private static Answer payFor(Budget budget, String voucher, String economic) {
        Map<String, Object> data = new LinkedHashMap<>(Budget.payment(voucher, Budget.RUNNING, 1_000));
        data.put("economic", economic);
        return budget.pay("clerk", "post-payment", voucher, data);
    }

    private static Map<String, String> files(SortedMap<String, String> functions, SortedMap<String, String> economics) {
        return Map.of("functional", csv(functions), "economic", csv(economics));
    }

    private static String csv(SortedMap<String, String> names) {
        StringBuilder csv = new StringBuilder("code,name\n");
        names.forEach(
                (code, name) -> csv.append(code).append(",\"").append(name).append("\"\n"));
        return csv.toString();
    }

    private static void accepted(Answer answer) {
        assertThat(answer.status()).as(answer.text()).isEqualTo(200);
    }
}
