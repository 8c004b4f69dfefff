package org.budgetyear.standalone.store;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.budgetyear.standalone.CannotStart;
import org.budgetyear.standalone.LogFile;
import org.budgetyear.standalone.Options;
import org.budgetyear.standalone.ParentWatch;
import org.budgetyear.standalone.Subcommand;

/** {@code ./budget store --data DIR --port N}: the document store alone in this process. */
public final class StoreCommand implements Subcommand {

    @Override
    public int run(List<String> args) throws Exception {
        var options = Options.parse(args, Set.of("--data", "--port"), Set.of(ParentWatch.OPTION));
        Path folder = options.path("--data")
                .orElseThrow(() -> new CannotStart("store needs --data DIR", "store 需要 --data 文件夹"));
        if (options.has(ParentWatch.OPTION)) {
            ParentWatch.begin();
        }
        LogFile.use(folder.resolveSibling("logs").resolve("store.log"));
        try (var store = EmbeddedStore.start(folder, options.port("--port", 27017))) {
            System.out.println("store " + store.uri());
            Thread.sleep(Long.MAX_VALUE);
        }
        return 0;
    }
}
