package org.budgetyear.standalone.broker;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.budgetyear.standalone.CannotStart;
import org.budgetyear.standalone.LogFile;
import org.budgetyear.standalone.Options;
import org.budgetyear.standalone.ParentWatch;
import org.budgetyear.standalone.Subcommand;

/** {@code ./budget broker --data DIR --port N}: the broker alone in this process. */
public final class BrokerCommand implements Subcommand {

    @Override
    public int run(List<String> args) throws Exception {
        var options = Options.parse(args, Set.of("--data", "--port"), Set.of(ParentWatch.OPTION));
        Path folder = options.path("--data")
                .orElseThrow(() -> new CannotStart("broker needs --data DIR", "broker 需要 --data 文件夹"));
        if (options.has(ParentWatch.OPTION)) {
            ParentWatch.begin();
        }
        LogFile.use(folder.resolveSibling("logs").resolve("broker.log"));
        try (var broker = EmbeddedBroker.start(folder, options.port("--port", 9092))) {
            System.out.println("broker " + broker.bootstrapServers());
            Thread.sleep(Long.MAX_VALUE);
        }
        return 0;
    }
}
