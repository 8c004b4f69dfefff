package org.budgetyear.standalone.posting;

import java.io.Console;
import java.io.PrintStream;
import java.net.URI;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.budgetyear.standalone.identity.Tokens;
import org.budgetyear.standalone.ledger.file.ChartFile;
import org.budgetyear.standalone.ledger.form.Ledger;

/** Posts a whole ledger into a running platform, telling how far it is. */
public final class LedgerPosting {

    private static final Duration ANSWER = Duration.ofSeconds(30);
    private static final Duration ANSWER_FOR_PROGRESS = Duration.ofMillis(900);
    private static final int SECONDS_BETWEEN_LINES = 1;

    private final URI platform;
    private final Tokens tokens;
    private final PrintStream out;

    public LedgerPosting(URI platform, Tokens tokens, PrintStream out) {
        this.platform = platform;
        this.tokens = tokens;
        this.out = out;
    }

    /**
     * Posts it.
     *
     * @param seal whether its years are sealed at the end
     * @throws PostingFailure when the platform refuses something or does not answer
     */
    public void post(Ledger ledger, boolean seal) throws InterruptedException {
        try (Gateway gateway = new Gateway(platform, tokens, ANSWER);
                Gateway forProgress = new Gateway(platform, tokens, ANSWER_FOR_PROGRESS)) {
            post(ledger, seal, gateway, new ProgressLine(out, isTerminal(), forProgress, ledger.year()));
        }
    }

    private void post(Ledger ledger, boolean seal, Gateway gateway, ProgressLine line) throws InterruptedException {
        ChartFile.chart(ledger).ifPresent(chart -> gateway.load(ledger.year().fiscalYear(), chart));
        YearPosting year = new YearPosting(ledger);
        Progress progress = new Progress(year.start(), year.paymentCount());
        Poster poster = new Poster(gateway, progress);
        long began = System.nanoTime();
        try (ExecutorService worker = Executors.newVirtualThreadPerTaskExecutor()) {
            Future<?> posting = worker.submit(() -> year.post(poster, seal));
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
                "  Year posted%s in %.1f s, %,d events 全年过账%s",
                seal ? " and sealed" : "",
                seconds,
                progress.state().events(),
                seal ? "并结账" : ""));
    }

    private static boolean isTerminal() {
        return Optional.ofNullable(System.console()).filter(Console::isTerminal).isPresent();
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
                if (e.getCause() instanceof PostingFailure failure) {
                    throw failure;
                }
                throw new IllegalStateException("posting ended by a fault of ours", e.getCause());
            }
        }
    }
}
