package org.budgetyear.acceptance.benchmark;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.budgetyear.acceptance.client.Budget;

/** One payment a request, each answered when it is decided and kept. */
final class SinglePosting {

    private SinglePosting() {}

    static void warmUp(List<Budget> budgets, int payments) {
        post(budgets, "W", payments);
    }

    static String oneAfterTheOther(List<Budget> budgets, int payments) {
        long[] nanos = post(budgets, "S", payments);
        Arrays.sort(nanos);
        return Benchmark.line(
                "single posting, one after the other: p50 %.1f ms, p99 %.1f ms, %d payments",
                millis(nanos[payments / 2]), millis(nanos[payments * 99 / 100]), payments);
    }

    static String manyAtOnce(List<Budget> budgets, int payments, int clerks) throws Exception {
        long start = System.nanoTime();
        try (ExecutorService threads = Executors.newFixedThreadPool(clerks)) {
            List<Future<?>> work = new ArrayList<>();
            for (int clerk = 0; clerk < clerks; clerk++) {
                String prefix = "C" + clerk + "-";
                work.add(threads.submit(() -> post(budgets, prefix, payments / clerks)));
            }
            for (Future<?> done : work) {
                done.get(10, TimeUnit.MINUTES);
            }
        }
        double seconds = (System.nanoTime() - start) / 1e9;
        return Benchmark.line(
                "single posting, %d clerks at once: %,.0f payments/s over %,d payments",
                clerks, payments / seconds, payments);
    }

    private static long[] post(List<Budget> budgets, String prefix, int payments) {
        long[] nanos = new long[payments];
        for (int i = 0; i < payments; i++) {
            long start = System.nanoTime();
            int status = budgets.get(i % budgets.size())
                    .post(prefix + i, Budget.RUNNING, 100)
                    .status();
            nanos[i] = System.nanoTime() - start;
            if (status != 200) {
                throw new IllegalStateException("a payment was answered " + status);
            }
        }
        return nanos;
    }

    private static double millis(long nanos) {
        return nanos / 1e6;
    }
}
