package org.budgetyear.standalone.demo;

import java.io.IOException;
import java.io.PrintStream;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.budgetyear.standalone.closing.ClosingYear;
import org.budgetyear.standalone.identity.Tokens;
import org.budgetyear.standalone.ledger.LedgerFolder;
import org.budgetyear.standalone.ledger.form.Ledger;
import org.budgetyear.standalone.posting.Gateway;
import org.budgetyear.standalone.posting.LedgerPosting;
import org.budgetyear.standalone.posting.Queries;
import org.budgetyear.standalone.posting.SideBySide;

/** One ledger through a running platform: posted, closed, asked for, written, compared. */
final class DemoRun {

    private static final Duration ANSWER = Duration.ofSeconds(30);
    /** Fonts are read and much is set up for the first one. */
    private static final Duration DOCUMENT = Duration.ofSeconds(60);

    private final Ledger ledger;
    private final PrintStream out;

    DemoRun(Ledger ledger, PrintStream out) {
        this.ledger = ledger;
        this.out = out;
    }

    /**
     * Runs it all.
     *
     * @return whether all that was expected agrees; true when nothing was expected
     * @throws org.budgetyear.standalone.posting.PostingFailure when the platform refuses something or does not answer
     * @throws IOException when a file cannot be read or written
     */
    boolean run(URI platform, Tokens tokens, Path outFolder, Optional<LedgerFolder> expected)
            throws IOException, InterruptedException {
        new LedgerPosting(platform, tokens, out).post(ledger, false);
        try (Gateway gateway = new Gateway(platform, tokens, ANSWER);
                Gateway forDocuments = new Gateway(platform, tokens, DOCUMENT)) {
            List<Ledger.Department> departments = ledger.year().departments();
            boolean agrees = true;
            for (Ledger.Department department : departments) {
                // A single department's files lie in the folder itself, those of several in a folder each.
                Optional<String> part = departments.size() == 1
                        ? Optional.empty()
                        : Optional.of(department.code().value());
                String address = Queries.department(ledger.year().fiscalYear(), department.code());
                Path folder = part.map(outFolder::resolve).orElse(outFolder);
                Files.createDirectories(folder);
                ClosingYear closing = new ClosingYear(gateway, ledger, department, out);
                boolean published = closing.publish(folder);
                agrees &= published && closing.write(folder);
                agrees &= finish(
                        department,
                        Results.ask(gateway, address),
                        folder,
                        expected.map(whole -> part.map(whole::folder).orElse(whole)));
                agrees &= SideBySide.all(List.<Callable<Boolean>>of(
                                () -> {
                                    DocumentFiles.write(forDocuments, address, folder);
                                    return true;
                                },
                                () -> published && closing.carryForward()))
                        .stream()
                        .allMatch(done -> done);
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
}
