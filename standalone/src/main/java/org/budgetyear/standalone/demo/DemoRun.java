package org.budgetyear.standalone.demo;

import java.io.IOException;
import java.io.PrintStream;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.budgetyear.standalone.ledger.LedgerFolder;
import org.budgetyear.standalone.ledger.form.Ledger;

/** One ledger through a running platform: posted, closed, asked for, written, compared. */
final class DemoRun {

    private static final Duration ANSWER = Duration.ofSeconds(30);
    /** Fonts are read and much is set up for the first one. */
    private static final Duration DOCUMENT = Duration.ofSeconds(60);

    private static final Duration ANSWER_FOR_PROGRESS = Duration.ofMillis(900);
    private static final Duration TO_FOLD = Duration.ofSeconds(60);
    private static final int SECONDS_BETWEEN_LINES = 1;

    private final Ledger ledger;
    private final PrintStream out;
    private final boolean terminal;

    /** @param terminal whether a line may be written over */
    DemoRun(Ledger ledger, PrintStream out, boolean terminal) {
        this.ledger = ledger;
        this.out = out;
        this.terminal = terminal;
    }

    /**
     * Runs it all.
     *
     * @return whether all that was expected agrees; true when nothing was expected
     * @throws DemoFailure when the platform refuses something or does not answer
     * @throws IOException when a file cannot be read or written
     */
    boolean run(URI platform, Path outFolder, Optional<LedgerFolder> expected)
            throws IOException, InterruptedException {
        try (Gateway gateway = new Gateway(platform, ANSWER);
                Gateway forDocuments = new Gateway(platform, DOCUMENT);
                Gateway forProgress = new Gateway(platform, ANSWER_FOR_PROGRESS)) {
            post(gateway, new ProgressLine(out, terminal, forProgress, ledger.year()));
            SealedYear.await(gateway, ledger.year(), TO_FOLD);
            List<Ledger.Department> departments = ledger.year().departments();
            boolean agrees = true;
            for (Ledger.Department department : departments) {
                // A single department's files lie in the folder itself, those of several in a folder each.
                Optional<String> part = departments.size() == 1
                        ? Optional.empty()
                        : Optional.of(department.code().value());
                String address = Queries.department(ledger.year().fiscalYear(), department);
                Path folder = part.map(outFolder::resolve).orElse(outFolder);
                agrees &= finish(
                        department,
                        Results.ask(gateway, address),
                        folder,
                        expected.map(whole -> part.map(whole::folder).orElse(whole)));
                DocumentFiles.write(forDocuments, address, folder);
            }
            return agrees;
        }
    }

    private boolean finish(
            Ledger.Department department, Results results, Path outFolder, Optional<LedgerFolder> expected)
            throws IOException {
        results.write(outFolder);
        out.println("  %s: tables written to 决算表已写入 %s".formatted(department.name(), outFolder));
        if (expected.isEmpty()) {
            return true;
        }
        ComparisonReport report = ComparisonReport.of(expected.get(), results);
        report.print(out);
        return report.agrees();
    }

    private void post(Gateway gateway, ProgressLine line) throws InterruptedException {
        YearPosting year = new YearPosting(ledger);
        Progress progress = new Progress(year.start(), year.paymentCount());
        Poster poster = new Poster(gateway, progress);
        long began = System.nanoTime();
        try (ExecutorService worker = Executors.newVirtualThreadPerTaskExecutor()) {
            Future<?> posting = worker.submit(() -> year.post(poster));
            try {
                awaitShowing(posting, line, progress);
            } finally {
                posting.cancel(true);
            }
        }
        line.show(progress.state());
        line.end();
        double seconds = (System.nanoTime() - began) / 1e9;
        out.println(String.format(
                Locale.ROOT,
                "  Year posted and sealed in %.1f s, %,d events 全年过账并结账",
                seconds,
                progress.state().events()));
    }

    private static void awaitShowing(Future<?> posting, ProgressLine line, Progress progress)
            throws InterruptedException {
        while (true) {
            try {
                posting.get(SECONDS_BETWEEN_LINES, TimeUnit.SECONDS);
                return;
            } catch (TimeoutException e) {
                line.show(progress.state());
            } catch (ExecutionException e) {
                line.end();
                if (e.getCause() instanceof DemoFailure failure) {
                    throw failure;
                }
                throw new IllegalStateException("posting ended by a fault of ours", e.getCause());
            }
        }
    }
}
