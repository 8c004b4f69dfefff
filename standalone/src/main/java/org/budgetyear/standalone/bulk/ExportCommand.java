package org.budgetyear.standalone.bulk;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.budgetyear.model.code.FiscalYear;
import org.budgetyear.model.code.NotAccepted;
import org.budgetyear.model.code.UnitCode;
import org.budgetyear.standalone.Options;
import org.budgetyear.standalone.Subcommand;
import org.budgetyear.standalone.identity.Tokens;
import org.budgetyear.standalone.ledger.LedgerSheets;
import org.budgetyear.standalone.ledger.LedgerWriter;
import org.budgetyear.standalone.ledger.WorkbookWriter;
import org.budgetyear.standalone.posting.Gateway;
import org.budgetyear.standalone.posting.PostingFailure;

/**
 * {@code ./budget export}: the year of a department, or of all, asked from a running platform, as a ledger folder or
 * workbook. Exit status 0 when it is written, 1 when the platform does not answer or has no such year.
 */
public final class ExportCommand implements Subcommand {

    private static final int FAILED = 1;
    private static final Duration ANSWER = Duration.ofSeconds(30);
    private static final String USAGE =
            "./budget export --year N --out DIR [--department CODE] [--xlsx] [--url http://127.0.0.1:PORT]"
                    + " [--data DIR]";

    @Override
    public int run(List<String> args) throws IOException {
        Options options = Arguments.options(
                args, Set.of("--department", "--year", "--out", "--url", "--data"), Set.of("--xlsx"), USAGE);
        URI platform = Arguments.platform(options);
        Optional<UnitCode> department = options.text("--department").map(ExportCommand::department);
        FiscalYear year = year(options);
        Path folder = options.path("--out").orElseThrow(() -> Arguments.wrong("--out is missing", "缺少 --out", USAGE));
        try (Tokens tokens = Arguments.tokens(options);
                Gateway gateway = new Gateway(platform, tokens, ANSWER)) {
            List<UnitCode> departments = department.map(List::of).orElseGet(() -> Export.departments(gateway, year));
            if (departments.isEmpty()) {
                throw new PostingFailure("the platform has no year " + year, "平台没有 " + year + " 年度");
            }
            LedgerSheets ledger = Export.of(gateway, departments, year);
            Path written = folder;
            if (options.has("--xlsx")) {
                Files.createDirectories(folder);
                written = folder.resolve("ledger.xlsx");
                WorkbookWriter.write(ledger, written);
            } else {
                LedgerWriter.write(ledger, folder);
            }
            System.out.println("Ledger written to 账簿已写入 " + written);
            return 0;
        } catch (PostingFailure e) {
            System.err.println("budget: " + e.getMessage());
            System.err.println("budget: " + e.chinese());
            return FAILED;
        }
    }

    private static UnitCode department(String code) {
        try {
            return new UnitCode(code);
        } catch (NotAccepted e) {
            throw Arguments.wrong("--department must be " + e.accepted(), "--department 应为" + e.acceptedZh(), USAGE);
        }
    }

    private static FiscalYear year(Options options) {
        try {
            return new FiscalYear(Integer.parseInt(options.text("--year").orElse("")));
        } catch (NotAccepted | NumberFormatException e) {
            throw Arguments.wrong("--year must be a year such as 2017", "--year 应为年度，如 2017", USAGE);
        }
    }
}
