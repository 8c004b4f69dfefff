package org.budgetyear.standalone.process;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import org.budgetyear.standalone.CannotStart;
import org.budgetyear.standalone.Ports;
import org.budgetyear.standalone.identity.Tokens;

/**
 * The platform as processes of their own on the loopback interface: {@code broker}, {@code store},
 * {@code identity}, {@code appropriations}, {@code payments-0}, {@code payments-1}, {@code procurement}, {@code assets}, {@code closing},
 * {@code final-accounts} and {@code gateway}. All of them end with this object or with this process, however that ends.
 */
public final class Cluster implements AutoCloseable {

    private static final Duration TO_BE_READY = Duration.ofMinutes(2);

    private final DataFolder folder;
    private final ClusterPlan plan;
    private final Tokens tokens;
    private final Map<String, Child> children = new LinkedHashMap<>();

    private Cluster(DataFolder folder, ClusterPlan plan) {
        this.folder = folder;
        this.plan = plan;
        this.tokens = folder.tokens();
        plan.children().forEach(child -> children.put(child.name(), child));
    }

    /** Starts all parts on a folder, the gateway on a free port; returns when each is ready. */
    public static Cluster start(Path dataFolder) {
        return start(dataFolder, 0, (part, took) -> {});
    }

    /**
     * The same, telling of each part as it comes up.
     *
     * @throws CannotStart if the port is taken, the folder is in use or cannot be written, or a jar is missing
     * @throws IllegalStateException if a part does not start; the others have been ended by then
     */
    public static Cluster start(Path dataFolder, int gatewayPort, PartListener listener) {
        if (gatewayPort != 0) {
            Ports.requireFree(gatewayPort);
        }
        DataFolder folder = DataFolder.hold(dataFolder);
        var cluster = new Cluster(folder, new ClusterPlan(folder, Jars.ofThisProject(), gatewayPort));
        try {
            cluster.startTogether(cluster.plan.keepers(), listener);
            cluster.startTogether(cluster.plan.services(), listener);
            return cluster;
        } catch (RuntimeException failure) {
            cluster.close();
            throw failure;
        }
    }

    /** The one address of the platform, {@code http://127.0.0.1:port}. */
    public URI gatewayUrl() {
        return plan.url(ClusterPlan.GATEWAY);
    }

    /** One instance, past the gateway. */
    public URI url(String name) {
        return plan.url(name);
    }

    /** The broker, for those who read the log themselves. */
    public String bootstrapServers() {
        return plan.bootstrapServers();
    }

    /** The document store, as a MongoDB connection string. */
    public String storeUri() {
        return plan.storeUri();
    }

    /** Tokens in which whoever started the cluster may act for anybody. */
    public Tokens tokens() {
        return tokens;
    }

    public Set<String> names() {
        return Set.copyOf(children.keySet());
    }

    public boolean isAlive(String name) {
        return child(name).isAlive();
    }

    /** Where a process logs. */
    public Path logFile(String name) {
        return folder.logs().resolve(name + ".log");
    }

    /** Ends a process as a power cut would; nothing starts it again but {@link #restart}. */
    public void kill(String name) {
        child(name).kill();
    }

    /** Starts a process again, ending it first if it runs; returns when it is ready. */
    public void restart(String name) {
        child(name).close();
        child(name).start(TO_BE_READY);
    }

    /** Ends the services first, then what keeps their data. */
    @Override
    public void close() {
        try {
            Parts.closeAll(plan.services());
        } finally {
            try {
                Parts.closeAll(plan.keepers());
            } finally {
                Parts.closeAll(List.of(tokens, folder));
            }
        }
    }

    private void startTogether(List<Child> parts, PartListener listener) {
        List<CompletableFuture<?>> starts = new ArrayList<>();
        for (Child part : parts) {
            starts.add(Parts.begin(part.name(), listener, () -> {
                part.start(TO_BE_READY);
                return part;
            }));
        }
        Parts.awaitAll(starts);
    }

    private Child child(String name) {
        Child child = children.get(name);
        if (child == null) {
            throw new IllegalArgumentException("no part is named " + name + "; there are " + children.keySet());
        }
        return child;
    }
}
