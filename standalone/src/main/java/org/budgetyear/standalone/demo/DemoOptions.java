package org.budgetyear.standalone.demo;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.budgetyear.standalone.CannotStart;
import org.budgetyear.standalone.Options;
import org.budgetyear.standalone.ledger.LedgerFolder;

/**
 * What the demo was asked to do.
 *
 * @param data where the platform keeps its data; empty for its usual place
 * @param exit whether to end after the files are written
 */
record DemoOptions(LedgerFolder ledger, Path out, Optional<Path> data, int port, boolean exit) {

    private static final int DEFAULT_PORT = 8080;
    private static final Set<String> VALUED = Set.of("--ledger", "--out", "--data", "--port");
    private static final Set<String> FLAGS = Set.of("--exit");
    private static final String USAGE =
            "./budget demo [--ledger DIR|FILE.xlsx|NAME] [--out DIR] [--exit] [--data DIR] [--port N]";

    /** @throws CannotStart when an option is unknown or its value is none */
    static DemoOptions parse(List<String> args) {
        try {
            Options options = Options.parse(args, VALUED, FLAGS);
            return new DemoOptions(
                    ledger(options),
                    options.path("--out").orElseGet(() -> Path.of("out").toAbsolutePath()),
                    options.path("--data"),
                    options.port("--port", DEFAULT_PORT),
                    options.has("--exit"));
        } catch (CannotStart e) {
            throw new CannotStart(e.getMessage() + "; usage: " + USAGE, e.chinese() + "；用法：" + USAGE);
        }
    }

    /** A ledger that comes with the program, by its name, or one on disk. */
    private static LedgerFolder ledger(Options options) {
        return options.text("--ledger")
                .flatMap(LedgerFolder::named)
                .or(() -> options.path("--ledger").map(LedgerFolder::of))
                .orElseGet(LedgerFolder::reference);
    }
}
