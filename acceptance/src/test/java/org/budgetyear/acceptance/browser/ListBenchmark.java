package org.budgetyear.acceptance.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions.IsVisibleOptions;
import com.microsoft.playwright.options.AriaRole;
import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.budgetyear.acceptance.client.Budget;
import org.budgetyear.acceptance.client.PlatformClient;
import org.budgetyear.acceptance.client.PlatformClient.Answer;
import org.budgetyear.standalone.process.Platform;
import org.springframework.util.FileSystemUtils;

/**
 * How long somebody waits at the list of a unit's payments when there are very many of them, beside a unit of the same
 * platform that has few: the same page, browser and work.
 */
final class ListBenchmark {

    private static final String DEPARTMENT = "440105-602";
    private static final String FEW = DEPARTMENT + "001";
    private static final String MANY = DEPARTMENT + "002";
    private static final int SMALL = 100;
    private static final int LINES_A_REQUEST = 25_000;
    private static final int RUNS = 5;
    private static final int LONGEST_MS = 300_000;
    private static final Duration LONGEST = Duration.ofMillis(LONGEST_MS);

    private final PlatformClient client;
    private final Desk desk;

    private ListBenchmark(PlatformClient client, Desk desk) {
        this.client = client;
        this.desk = desk;
    }

    /** @param args the part of the benchmarks that is to run; how many payments the long list has */
    public static void main(String[] args) throws Exception {
        if (!List.of("all", "list").contains(args[0])) {
            return;
        }
        int payments = Integer.parseInt(args[1]);
        Path folder = Files.createTempDirectory("budget-list");
        System.setProperty("budget.gateway.rate.calls-a-minute", "100000000");
        try (Platform platform = Platform.start(folder, 0);
                Chromium chromium = Chromium.start();
                Desk desk = Desk.of(chromium.browser(), platform, "sun.fang", "审计")) {
            desk.page().setDefaultTimeout(LONGEST_MS);
            new ListBenchmark(new PlatformClient(platform.gatewayUrl(), platform.tokens()), desk).run(payments);
        } finally {
            FileSystemUtils.deleteRecursively(folder);
        }
    }

    private void run(int payments) throws IOException {
        post(FEW, SMALL);
        post(MANY, payments);
        Map<String, List<Double>> few = new LinkedHashMap<>();
        Map<String, List<Double>> many = new LinkedHashMap<>();
        for (int run = 0; run < RUNS; run++) {
            look(few, FEW, SMALL);
            look(many, MANY, payments);
        }
        many.forEach((what, times) -> {
            double large = median(times);
            double small = median(Objects.requireNonNull(few.get(what)));
            System.out.printf(
                    Locale.ROOT,
                    "list of %,d payments, %s: %.0f ms (the first time %.0f); of %d, %.0f ms; ratio %.2f%n",
                    payments,
                    what,
                    large,
                    times.getFirst(),
                    SMALL,
                    small,
                    large / small);
        });
    }

    private void look(Map<String, List<Double>> times, String unit, int payments) {
        String list = "/payments/" + DEPARTMENT + "/2017/" + unit;
        desk.open("/");
        timed(times, "the first rows", () -> {
            desk.open(list);
            shows(voucher(payments - 1));
        });
        add(
                times,
                "the longest that scrolling stood still",
                ((Number) desk.page().evaluate(SCROLL)).doubleValue());
        timed(times, "the oldest payment by its number", () -> {
            Locator number = desk.page().getByLabel("凭证号", new Page.GetByLabelOptions().setExact(true));
            number.fill(voucher(0));
            number.press("Enter");
            shows(voucher(0));
        });
        desk.open(list);
        shows(voucher(payments - 1));
        timed(times, "the one that was taken back", () -> {
            desk.choose("状态", "已作废");
            shows(voucher(1));
        });
    }

    /** Turns a wheel for two seconds, and tells the longest time between two pictures. */
    private static final String SCROLL = """
        () => new Promise((done) => {
          const list = document.querySelector('[role=region]')
          const start = performance.now()
          let last = start
          let longest = 0
          const step = (now) => {
            longest = Math.max(longest, now - last)
            last = now
            list.scrollTop += 200
            now - start < 2000 ? requestAnimationFrame(step) : done(longest)
          }
          requestAnimationFrame(step)
        })
        """;

    private void shows(String voucher) {
        assertThat(desk.page()
                        .getByRole(
                                AriaRole.CELL,
                                new Page.GetByRoleOptions().setName(voucher).setExact(true))
                        .first())
                .isVisible(new IsVisibleOptions().setTimeout(LONGEST_MS));
    }

    @FunctionalInterface
    private interface Work {
        void run();
    }

    private static void timed(Map<String, List<Double>> times, String what, Work work) {
        long start = System.nanoTime();
        work.run();
        add(times, what, (System.nanoTime() - start) / 1e6);
    }

    private static void add(Map<String, List<Double>> times, String what, double ms) {
        times.computeIfAbsent(what, each -> new ArrayList<>()).add(ms);
    }

    private static double median(List<Double> times) {
        return times.stream().sorted().toList().get(times.size() / 2);
    }

    /** One is asked for and taken back, then the others are posted. */
    private void post(String unit, int payments) throws IOException {
        var budget = new Budget(client, DEPARTMENT, unit);
        budget.openDepartment();
        accepted(budget.open());
        accepted(budget.issue(Budget.RUNNING, 100_000_000_000L));
        reaches(unit, 2);
        accepted(budget.pay("zhang", "request-payment", "ask", Budget.payment(voucher(1), Budget.RUNNING, 100)));
        accepted(budget.pay("zhang", "void-payment", "void", Map.of("voucher", voucher(1), "reason", "重复申请")));
        List<Integer> posted = IntStream.range(0, payments)
                .filter(number -> number != 1)
                .boxed()
                .toList();
        for (int first = 0; first < posted.size(); first += LINES_A_REQUEST) {
            String lines = posted.subList(first, Math.min(posted.size(), first + LINES_A_REQUEST)).stream()
                    .map(number -> budget.bulkLine(voucher(number), Budget.RUNNING, 100L + number % 7))
                    .collect(Collectors.joining());
            try (BufferedReader outcomes = new BufferedReader(new InputStreamReader(
                    client.bulk(
                                    "payments",
                                    List.of(unit),
                                    () -> new ByteArrayInputStream(lines.getBytes(StandardCharsets.UTF_8)))
                            .body(),
                    StandardCharsets.UTF_8))) {
                outcomes.lines().filter(line -> !line.contains("\"ACCEPTED\"")).forEach(line -> {
                    throw new IllegalStateException(line);
                });
            }
        }
        reaches(unit, payments + 3);
    }

    private void reaches(String unit, long events) {
        client.await(
                "/api/final-accounts/units/" + unit + "/2017/position",
                LONGEST,
                answer -> answer.json().path("payments").asLong(0) >= events);
    }

    private static void accepted(Answer answer) {
        if (answer.status() != 200) {
            throw new IllegalStateException(answer.status() + " " + answer.text());
        }
    }

    private static String voucher(int number) {
        return "支-%06d".formatted(number);
    }
}
