package org.budgetyear.acceptance.benchmark;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.budgetyear.acceptance.client.Budget;
import org.budgetyear.acceptance.client.PlatformClient;
import org.budgetyear.acceptance.client.PlatformClient.Answer;
import org.budgetyear.acceptance.client.PlatformClient.Order;
import tools.jackson.databind.JsonNode;

/** A department's year from its seal to its published hash: every unit reconciled with the treasury, checked, signed. */
final class YearClosing {

    private static final String DEPARTMENT = "440105-601";
    private static final String PATH = "/api/final-accounts/departments/" + DEPARTMENT + "/" + Budget.YEAR;
    private static final int LINES_A_REQUEST = 100_000;
    private static final int CLERKS = 8;
    private static final Duration LONGEST = Duration.ofMinutes(10);

    private final PlatformClient client;
    private final List<Budget> budgets;
    private final int payments;

    YearClosing(PlatformClient client, int units, int payments) {
        this.client = client;
        this.payments = payments;
        this.budgets = IntStream.rangeClosed(1, units)
                .mapToObj(i -> new Budget(client, DEPARTMENT, DEPARTMENT + "%03d".formatted(i)))
                .toList();
    }

    String run() throws Exception {
        long posting = System.nanoTime();
        open();
        post();
        double posted = RawLog.seconds(posting);
        accepted(appropriate("set-department-duties", "duties", Map.of("sections", List.of(duty()))));
        explain(PATH, "");
        List<String> parts = new ArrayList<>();
        long sealing = System.nanoTime();
        closeUnits(parts);
        publish(parts);
        return String.format(
                Locale.ROOT,
                "closing a department of %,d units and %,d payments (posted in %.1f s): %.1f s from seal to published"
                        + " hash %s%n  %s%n",
                budgets.size(),
                payments,
                posted,
                RawLog.seconds(sealing),
                versions(client.get(PATH + "/closing")).path(0).path("sha256").asString(),
                String.join(", ", parts));
    }

    private void closeUnits(List<String> parts) throws Exception {
        timed(parts, "frozen and sealed", () -> {
            each(budget -> accepted(give("department", budget.unit(), "freeze-year", Map.of())));
            each(budget -> accepted(budget.appropriate("seal-year", "seal", Map.of())));
            return client.await(
                    PATH + "/status",
                    LONGEST,
                    answer -> answer.json().path("sealed").asBoolean(false));
        });
        timed(parts, "reconciled", () -> each(this::reconcile));
        timed(
                parts,
                "checked",
                () -> each(budget -> {
                    explain(unit(budget), budget.unit() + "/");
                    accepted(
                            client.step(unit(budget) + "/checks", "clerk", "unit-clerk", "checks" + budget.unit(), ""));
                }));
        timed(
                parts,
                "signed",
                () -> each(budget -> accepted(give("unit-reviewer", budget.unit(), "sign-year", Map.of()))));
    }

    private void publish(List<String> parts) throws Exception {
        timed(parts, "aggregated", () -> {
            client.await(PATH + "/closing", LONGEST, this::allSigned);
            accepted(client.step(PATH + "/aggregation", "office", "department", "aggregation", ""));
            return client.await(
                    PATH + "/closing", LONGEST, answer -> !underWay(answer).isEmpty());
        });
        timed(parts, "approved and published", () -> {
            String hash = underWay(client.get(PATH + "/closing"));
            accepted(give("bureau", DEPARTMENT, "approve-disclosure", Map.of("sha256", hash)));
            accepted(client.step(PATH + "/publication", "office", "department", "publication", ""));
            return client.await(
                    PATH + "/closing", LONGEST, answer -> !versions(answer).isEmpty());
        });
    }

    private void open() throws Exception {
        accepted(budgets.getFirst().openDepartment());
        each(budget -> {
            accepted(budget.open());
            accepted(budget.issue(Budget.RUNNING, spent(budget)));
        });
        each(budget -> client.await(
                unit(budget) + "/position",
                LONGEST,
                answer -> answer.json().path("payments").asLong(0) >= 2));
    }

    private void post() throws IOException {
        BulkPosting posting = new BulkPosting(client, budgets);
        for (int first = 0; first < payments; first += LINES_A_REQUEST) {
            posting.post("B1", first, Math.min(payments, first + LINES_A_REQUEST));
        }
        each(budget -> client.await(
                unit(budget) + "/position",
                LONGEST,
                answer -> answer.json().path("payments").asLong(0)
                        >= numbers(budget).count() + 2));
    }

    /** All of the budget, so that no deviation is left to explain. */
    private long spent(Budget budget) {
        return numbers(budget).mapToLong(BulkPosting::fen).sum();
    }

    private IntStream numbers(Budget budget) {
        return IntStream.iterate(budgets.indexOf(budget), i -> i < payments, i -> i + budgets.size());
    }

    private void reconcile(Budget budget) {
        StringBuilder csv = new StringBuilder("voucher,unit,fund,function,economic,amount_yuan,cleared_date\n");
        numbers(budget)
                .forEach(number -> csv.append(BulkPosting.voucher("B1", number))
                        .append(',')
                        .append(budget.unit())
                        .append(",GENERAL_PUBLIC,2010301,30201,")
                        .append("%d.%02d".formatted(BulkPosting.fen(number) / 100, BulkPosting.fen(number) % 100))
                        .append(",2017-06-30\n"));
        String id = "reconciliation" + budget.unit();
        accepted(client.step(unit(budget) + "/reconciliation", "treasury", "treasury", id, csv.toString()));
    }

    /** What is left to explain is explained by the department, of its units as well. */
    private void explain(String owner, String prefix) {
        JsonNode checks = client.get(owner + "/checks").json().path("checks");
        for (JsonNode finding : checks.valueStream()
                .flatMap(check -> check.path("findings").valueStream())
                .toList()) {
            String scope = prefix + finding.path("scope").asString();
            Map<String, String> said = Map.of(
                    "scope",
                    scope,
                    "figureHash",
                    finding.path("figureHash").asString(),
                    "printed",
                    "100.00元",
                    "text",
                    "按批复的计划安排，没有其他变化原因");
            accepted(appropriate("explain-variance", "explain-" + scope, said));
        }
    }

    private Answer appropriate(String command, String id, Map<String, ?> data) {
        return client.give("office", new Order("appropriations", DEPARTMENT, Budget.YEAR, command, id, null, data));
    }

    private Answer give(String role, String owner, String command, Map<String, ?> data) {
        return client.give(role, role, new Order("closing", owner, Budget.YEAR, command, command, null, data));
    }

    private boolean allSigned(Answer closing) {
        return closing.json()
                .path("units")
                .valueStream()
                .allMatch(unit -> unit.path("stage").asString().equals("UNIT_SIGNED"));
    }

    private static String underWay(Answer closing) {
        return closing.json().path("underWay").asString();
    }

    private static JsonNode versions(Answer closing) {
        return closing.json().path("versions");
    }

    private static Map<String, String> duty() {
        return Map.of("heading", "试验", "text", "承担试验任务。");
    }

    private static String unit(Budget budget) {
        return "/api/final-accounts/units/" + budget.unit() + "/" + Budget.YEAR;
    }

    private static void timed(List<String> parts, String name, Callable<?> part) throws Exception {
        long start = System.nanoTime();
        part.call();
        parts.add(String.format(Locale.ROOT, "%s %.1f s", name, RawLog.seconds(start)));
    }

    @FunctionalInterface
    private interface Step {
        void of(Budget budget);
    }

    /** Units work side by side. */
    private int each(Step step) {
        try (ExecutorService clerks = Executors.newFixedThreadPool(CLERKS)) {
            List<Future<?>> work = new ArrayList<>();
            budgets.forEach(budget -> work.add(clerks.submit(() -> step.of(budget))));
            for (Future<?> done : work) {
                done.get(LONGEST.toMinutes(), TimeUnit.MINUTES);
            }
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
        return budgets.size();
    }

    private static void accepted(Answer answer) {
        if (answer.status() != 200) {
            throw new IllegalStateException(answer.status() + " " + answer.text());
        }
    }
}
