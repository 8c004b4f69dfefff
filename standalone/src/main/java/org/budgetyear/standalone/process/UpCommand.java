package org.budgetyear.standalone.process;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.budgetyear.standalone.Options;
import org.budgetyear.standalone.Subcommand;
import org.budgetyear.standalone.identity.IdentityProvider;

/** {@code ./budget up}: the platform in this process, kept until Ctrl-C. */
public final class UpCommand implements Subcommand {

    private static final int DEFAULT_PORT = 8080;

    @Override
    public int run(List<String> args) throws Exception {
        var options = Options.parse(args, Set.of("--data", "--port"), Set.of());
        Path folder = options.path("--data").orElseGet(Platform::defaultFolder);
        long began = System.nanoTime();
        try (var platform = Platform.start(folder, options.port("--port", DEFAULT_PORT), UpCommand::printStarted)) {
            printStarted("ready 就绪", Duration.ofNanos(System.nanoTime() - began));
            System.out.println(platform.gatewayUrl() + "  (data 数据 " + folder + ", Ctrl-C to end 结束)");
            IdentityProvider.tellHowToLogIn(folder, System.out);
            Thread.sleep(Long.MAX_VALUE);
        }
        return 0;
    }

    static void printStarted(String part, Duration took) {
        System.out.println(String.format(Locale.ROOT, "  %-16s %5.1f s", part, took.toMillis() / 1000.0));
    }
}
