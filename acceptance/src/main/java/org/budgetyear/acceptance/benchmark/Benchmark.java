package org.budgetyear.acceptance.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.budgetyear.acceptance.audit.Agreement;
import org.budgetyear.acceptance.audit.LogAudit;
import org.budgetyear.acceptance.client.Budget;
import org.budgetyear.acceptance.client.PlatformClient;
import org.budgetyear.standalone.process.Platform;

/**
 * Single and bulk posting, rebuilding, and closing a year, on the platform in one process, with the load in the same
 * process. What is posted and rebuilt stands beside its peer of the same run: what the bare broker does with as many
 * records of the same size.
 */
public final class Benchmark {

    private static final int UNITS = 20;
    private static final int SINGLE = 300;
    private static final int CONCURRENT = 10_000;
    private static final int CLERKS = 64;
    private static final int BULK = 100_000;
    private static final int RUNS = 3;
    private static final String DEPARTMENT = "440105-600";

    private final PlatformClient client;
    private final List<Budget> budgets;
    private final String bootstrapServers;

    private Benchmark(Platform platform) {
        client = new PlatformClient(platform.gatewayUrl(), platform.tokens());
        bootstrapServers = platform.bootstrapServers();
        budgets = IntStream.range(0, UNITS)
                .mapToObj(i -> new Budget(client, DEPARTMENT, DEPARTMENT + "%03d".formatted(i)))
                .toList();
    }

    /**
     * Runs a part, or all one after the other.
     *
     * @param args the part, all, posting or closing; then how many units and payments the department has that is closed
     */
    public static void main(String[] args) throws Exception {
        if (List.of("all", "posting").contains(args[0])) {
            on(platform -> new Benchmark(platform).run());
        }
        if (List.of("all", "closing").contains(args[0])) {
            int units = Integer.parseInt(args[1]);
            int payments = Integer.parseInt(args[2]);
            on(platform ->
                    print(new YearClosing(new PlatformClient(platform.gatewayUrl(), platform.tokens()), units, payments)
                            .run()));
        }
    }

    @FunctionalInterface
    private interface Part {
        void run(Platform platform) throws Exception;
    }

    private static void on(Part part) throws Exception {
        Path folder = Files.createTempDirectory("budget-benchmark");
        // What is measured is the platform, not how many calls of one clerk its gateway lets in.
        System.setProperty("budget.gateway.rate.calls-a-minute", "100000000");
        try (Platform platform = Platform.start(folder, 0)) {
            print("%s, JDK %s, %d cores, heap of at most %d MiB%n"
                    .formatted(
                            System.getProperty("os.name") + " " + System.getProperty("os.arch"),
                            Runtime.version(),
                            Runtime.getRuntime().availableProcessors(),
                            Runtime.getRuntime().maxMemory() >> 20));
            part.run(platform);
        } finally {
            delete(folder);
        }
    }

    private void run() throws Exception {
        open();
        SinglePosting.warmUp(budgets, SINGLE);
        print(SinglePosting.oneAfterTheOther(budgets, SINGLE));
        print(SinglePosting.manyAtOnce(budgets, CONCURRENT, CLERKS));
        RawLog peer = new RawLog(bootstrapServers);
        BulkPosting posting = new BulkPosting(client, budgets);
        for (int run = 1; run <= RUNS; run++) {
            double bulk = posting.linesASecond(BULK, run);
            double raw = peer.recordsASecond(BULK, posting.bytesALine());
            print(
                    "bulk posting, %,d lines in one request, run %d: %,.0f lines/s; bare log %,.0f records/s; ratio %.3f%n"
                            .formatted(BULK, run, bulk, raw, bulk / raw));
        }
        LogAudit audit = Agreement.reach(client, bootstrapServers);
        for (int run = 1; run <= RUNS; run++) {
            double rebuilt = Rebuilding.eventsASecond(client, bootstrapServers);
            double read = peer.eventsReadASecond();
            print("rebuild of %,d events, run %d: %,.0f events/s; bare reading %,.0f events/s; ratio %.3f%n"
                    .formatted(audit.events(), run, rebuilt, read, rebuilt / read));
        }
    }

    private void open() {
        budgets.getFirst().openDepartment();
        for (Budget budget : budgets) {
            budget.open();
            budget.issue(Budget.RUNNING, 100_000_000_000L);
        }
        for (Budget budget : budgets) {
            client.await(
                    "/api/final-accounts/units/" + budget.unit() + "/2017/position",
                    Duration.ofMinutes(1),
                    answer -> answer.json().path("payments").asLong(0) >= 2);
        }
    }

    static void print(String text) {
        System.out.print(text);
    }

    static String line(String format, Object... values) {
        return String.format(Locale.ROOT, format + "%n", values);
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(file);
            }
        }
    }
}
