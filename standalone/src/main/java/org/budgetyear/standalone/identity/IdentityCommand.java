package org.budgetyear.standalone.identity;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.budgetyear.standalone.CannotStart;
import org.budgetyear.standalone.LogFile;
import org.budgetyear.standalone.Options;
import org.budgetyear.standalone.ParentWatch;
import org.budgetyear.standalone.Subcommand;

/** {@code ./budget identity --data DIR --port N --gateway-port N}: the identity provider alone in this process. */
public final class IdentityCommand implements Subcommand {

    @Override
    public int run(List<String> args) throws Exception {
        var options = Options.parse(args, Set.of("--data", "--port", "--gateway-port"), Set.of(ParentWatch.OPTION));
        Path folder = options.path("--data")
                .orElseThrow(() -> new CannotStart("identity needs --data DIR", "identity 需要 --data 文件夹"));
        if (options.has(ParentWatch.OPTION)) {
            ParentWatch.begin();
        }
        LogFile.use(folder.resolveSibling("logs").resolve("identity.log"));
        try (var provider =
                IdentityProvider.start(folder, options.port("--port", 9000), options.port("--gateway-port", 8080))) {
            System.out.println("identity " + provider.issuer());
            Thread.sleep(Long.MAX_VALUE);
        }
        return 0;
    }
}
