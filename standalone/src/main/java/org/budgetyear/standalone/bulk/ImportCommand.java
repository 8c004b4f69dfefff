package org.budgetyear.standalone.bulk;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.budgetyear.standalone.Subcommand;
import org.budgetyear.standalone.identity.Tokens;
import org.budgetyear.standalone.ledger.LedgerFolder;
import org.budgetyear.standalone.ledger.LedgerReader;
import org.budgetyear.standalone.ledger.form.Ledger;
import org.budgetyear.standalone.posting.LedgerPosting;
import org.budgetyear.standalone.posting.PostingFailure;

/**
 * {@code ./budget import}: posts a ledger folder or workbook into a running platform. Every command's id is made of file
 * and row, so that the same ledger posted again changes nothing. Exit status 0 when all is posted, 1 when the platform
 * refuses something or does not answer, 2 when the ledger is wrong.
 */
public final class ImportCommand implements Subcommand {

    private static final int REFUSED = 1;
    private static final int FOR_THE_USER = 2;
    private static final String USAGE =
            "./budget import DIR|FILE.xlsx [--seal] [--url http://127.0.0.1:PORT] [--data DIR]";

    @Override
    public int run(List<String> args) throws InterruptedException {
        Arguments arguments = Arguments.parse(args, Set.of("--url", "--data"), Set.of("--seal"), USAGE);
        URI platform = Arguments.platform(arguments.options());
        Optional<Ledger> ledger = LedgerReader.readOrTell(LedgerFolder.of(arguments.file()), System.err);
        if (ledger.isEmpty()) {
            return FOR_THE_USER;
        }
        try (Tokens tokens = Arguments.tokens(arguments.options())) {
            new LedgerPosting(platform, tokens, System.out)
                    .post(ledger.get(), arguments.options().has("--seal"));
            return 0;
        } catch (PostingFailure e) {
            System.err.println("budget: " + e.getMessage());
            System.err.println("budget: " + e.chinese());
            return REFUSED;
        }
    }
}
