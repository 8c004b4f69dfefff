package org.budgetyear.standalone.process;

import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.budgetyear.standalone.LogFile;
import org.budgetyear.standalone.Options;
import org.budgetyear.standalone.Subcommand;
import org.budgetyear.standalone.identity.IdentityProvider;

/** {@code ./budget cluster}: each part in a process of its own, kept until Ctrl-C. */
public final class ClusterCommand implements Subcommand {

    private static final int DEFAULT_PORT = 8080;
    private static final int RESTARTS = 5;
    private static final Duration BETWEEN_LOOKS = Duration.ofSeconds(1);

    @Override
    public int run(List<String> args) throws Exception {
        var options = Options.parse(args, Set.of("--data", "--port"), Set.of());
        Path folder = options.path("--data").orElseGet(Platform::defaultFolder);
        LogFile.use(folder.resolve("logs").resolve("cluster.log"));
        long began = System.nanoTime();
        try (var cluster = Cluster.start(folder, options.port("--port", DEFAULT_PORT), UpCommand::printStarted)) {
            UpCommand.printStarted("ready 就绪", Duration.ofNanos(System.nanoTime() - began));
            System.out.println(cluster.gatewayUrl() + "  (data 数据 " + folder + ", Ctrl-C to end 结束)");
            IdentityProvider.tellHowToLogIn(folder, System.out);
            supervise(cluster);
        }
        return 0;
    }

    /** A process that ends by itself is started again, five times at most: more would hide what is wrong. */
    private static void supervise(Cluster cluster) throws InterruptedException {
        Map<String, Integer> restarts = new HashMap<>();
        while (true) {
            Thread.sleep(BETWEEN_LOOKS);
            for (String name : cluster.names()) {
                if (!cluster.isAlive(name) && restarts.merge(name, 1, Integer::sum) <= RESTARTS) {
                    System.out.println(
                            "  " + name + " ended and is started again 已退出，正在重新启动；log 日志 " + cluster.logFile(name));
                    cluster.restart(name);
                }
            }
        }
    }
}
