package org.budgetyear.standalone.demo;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.budgetyear.standalone.Subcommand;
import org.budgetyear.standalone.identity.IdentityProvider;
import org.budgetyear.standalone.identity.Tokens;
import org.budgetyear.standalone.ledger.LedgerFolder;
import org.budgetyear.standalone.ledger.LedgerReader;
import org.budgetyear.standalone.ledger.file.LedgerFiles;
import org.budgetyear.standalone.ledger.form.Ledger;
import org.budgetyear.standalone.posting.PostingFailure;
import org.budgetyear.standalone.process.Platform;

/**
 * {@code ./budget demo}: a ledger's whole year through the platform, its eight tables, and what a report printed beside
 * them. Exit status 0 when all agrees, 1 when something does not or the platform fails, 2 for what the user can put
 * right.
 */
public final class DemoCommand implements Subcommand {

    private static final int DIFFERS = 1;
    private static final int FOR_THE_USER = 2;

    @Override
    public int run(List<String> args) throws IOException, InterruptedException {
        DemoOptions options = DemoOptions.parse(args);
        PrintStream out = System.out;
        Optional<Ledger> ledger = LedgerReader.readOrTell(options.ledger(), System.err);
        if (ledger.isEmpty()) {
            return FOR_THE_USER;
        }
        Results.requireWritable(options.out());
        tell(out, options.ledger(), ledger.get());
        return run(options, ledger.get(), out);
    }

    private static void tell(PrintStream out, LedgerFolder folder, Ledger ledger) {
        ledger.year()
                .departments()
                .forEach(department -> out.println(
                        "%s %s 年度".formatted(department.name(), ledger.year().fiscalYear())));
        out.println("  账簿 ledger " + folder.place());
        out.println("  "
                + LedgerFiles.ALL.stream()
                        .filter(file -> !ledger.rows(file.rowType()).isEmpty())
                        .map(file -> "%s %s %d"
                                .formatted(
                                        file.meaningZh(),
                                        file.name(),
                                        ledger.rows(file.rowType()).size()))
                        .collect(Collectors.joining(" · ")));
    }

    private static int run(DemoOptions options, Ledger ledger, PrintStream out)
            throws IOException, InterruptedException {
        Path data = options.data().orElseGet(Platform::defaultFolder);
        out.println("Starting the platform on 启动平台，数据文件夹 " + data);
        try (Platform platform = Platform.start(data, options.port(), (part, took) -> started(out, part, took));
                Tokens tokens = Tokens.of(data)) {
            boolean agrees = new DemoRun(ledger, out)
                    .run(
                            platform.gatewayUrl(),
                            tokens,
                            options.out(),
                            options.ledger().expected());
            if (!options.exit()) {
                out.println(platform.gatewayUrl() + "  (serving, Ctrl-C to end 服务运行中，按 Ctrl-C 结束)");
                IdentityProvider.tellHowToLogIn(data, out);
                Thread.sleep(Long.MAX_VALUE);
            }
            return agrees ? 0 : DIFFERS;
        } catch (PostingFailure e) {
            System.err.println("budget: " + e.getMessage());
            System.err.println("budget: " + e.chinese());
            return DIFFERS;
        }
    }

    private static void started(PrintStream out, String part, Duration took) {
        out.println(String.format(Locale.ROOT, "  %-16s %5.1f s", part, took.toMillis() / 1000.0));
    }
}
