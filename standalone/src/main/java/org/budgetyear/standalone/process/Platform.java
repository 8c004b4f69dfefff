package org.budgetyear.standalone.process;

import java.net.URI;
import java.net.http.HttpClient;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import org.budgetyear.standalone.CannotStart;
import org.budgetyear.standalone.LogFile;
import org.budgetyear.standalone.Ports;
import org.budgetyear.standalone.broker.EmbeddedBroker;
import org.budgetyear.standalone.identity.IdentityProvider;
import org.budgetyear.standalone.identity.Tokens;
import org.budgetyear.standalone.store.EmbeddedStore;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * The whole platform in this process: broker, document store, the services and the gateway, each service in a Spring
 * context of its own, speaking HTTP with each other on the loopback interface. Everything is kept in one folder, which
 * survives a restart and a killed process. Close it in a finally: the broker's threads keep a JVM alive.
 */
public final class Platform implements AutoCloseable {

    private static final Duration TO_BE_READY = Duration.ofMinutes(1);

    private final HttpClient client = Readiness.client();
    private final DataFolder folder;
    private final PartListener listener;
    private final Map<Service, Integer> ports = new EnumMap<>(Service.class);
    private final Map<Service, ConfigurableApplicationContext> services = new ConcurrentHashMap<>();
    private final List<AutoCloseable> keepers = new ArrayList<>();
    private final int identityPort;
    private final String gatewaySecret;
    private final Tokens tokens;
    private String bootstrapServers = "";
    private String storeUri = "";

    private Platform(DataFolder folder, int gatewayPort, PartListener listener) {
        this.folder = folder;
        this.listener = listener;
        Iterator<Integer> free = Ports.free(Service.values().length + 1).iterator();
        for (Service service : Service.values()) {
            int port = free.next();
            boolean chosen = service == Service.GATEWAY && gatewayPort != 0;
            ports.put(service, chosen ? gatewayPort : port);
        }
        identityPort = free.next();
        gatewaySecret = IdentityProvider.gatewaySecret(folder.identity(), identityPort);
        tokens = keep(folder.tokens());
    }

    /**
     * Starts all parts on a folder, which is made if there is none; what they log goes into its {@code logs}.
     *
     * @param gatewayPort where the platform listens; 0 takes a free port
     * @throws CannotStart if the port is taken, or the folder is in use or cannot be written
     */
    public static Platform start(Path dataFolder, int gatewayPort) {
        return start(dataFolder, gatewayPort, (part, took) -> {});
    }

    /** The same, telling of each part as it comes up. */
    public static Platform start(Path dataFolder, int gatewayPort, PartListener listener) {
        if (gatewayPort != 0) {
            Ports.requireFree(gatewayPort);
        }
        DataFolder folder = DataFolder.hold(dataFolder);
        LogFile.use(folder.logs().resolve("platform.log"));
        var platform = new Platform(folder, gatewayPort, listener);
        try {
            // Beside the others: nobody asks it before somebody asks them.
            var identity = platform.beginIdentityProvider();
            try {
                platform.startKeepers();
                platform.startServices();
            } finally {
                Parts.awaitAll(List.of(identity));
            }
            return platform;
        } catch (RuntimeException failure) {
            try {
                platform.close();
            } catch (RuntimeException second) {
                failure.addSuppressed(second);
            }
            throw failure;
        }
    }

    /** The one address of the platform, {@code http://127.0.0.1:port}. */
    public URI gatewayUrl() {
        return URI.create("http://" + Ports.LOOPBACK + ":" + ports.get(Service.GATEWAY));
    }

    /** The broker, for those who read the log themselves. */
    public String bootstrapServers() {
        return bootstrapServers;
    }

    /** The document store, as a MongoDB connection string. */
    public String storeUri() {
        return storeUri;
    }

    /** Tokens in which whoever started the platform may act for anybody. */
    public Tokens tokens() {
        return tokens;
    }

    /** The folder it keeps everything in. */
    public Path dataFolder() {
        return folder.root();
    }

    /** With which everybody logs in. */
    public String password() {
        return IdentityProvider.password(folder.identity());
    }

    /** What all parts log. */
    public Path logFile() {
        return folder.logs().resolve("platform.log");
    }

    /** Ends the read side; the rest of the platform goes on without it. */
    public void stopFinalAccounts() {
        ConfigurableApplicationContext running = services.remove(Service.FINAL_ACCOUNTS);
        if (running != null) {
            running.close();
        }
    }

    /** Starts the read side again, on the same port. */
    public void startFinalAccounts() {
        if (!services.containsKey(Service.FINAL_ACCOUNTS)) {
            Parts.awaitAll(List.of(begin(Service.FINAL_ACCOUNTS)));
        }
    }

    /** Ends the services first, then what keeps their data. */
    @Override
    public void close() {
        try {
            Parts.closeAll(List.copyOf(services.values()));
        } finally {
            services.clear();
            try {
                Parts.closeAll(List.copyOf(keepers));
            } finally {
                keepers.clear();
                Parts.closeAll(List.of(folder));
            }
        }
    }

    private CompletableFuture<?> beginIdentityProvider() {
        return Parts.begin(
                "identity",
                listener,
                () -> keep(IdentityProvider.start(
                        folder.identity(), identityPort, gatewayUrl().getPort())));
    }

    private void startKeepers() {
        var broker = Parts.begin("broker", listener, () -> keep(EmbeddedBroker.start(folder.broker(), 0)));
        Parts.awaitAll(List.of(broker));
        bootstrapServers = broker.join().bootstrapServers();
        var store = Parts.begin("store", listener, () -> {
            folder.keepOnlyFoldsOf(broker.join().logId());
            return keep(EmbeddedStore.start(folder.store(), 0));
        });
        Parts.awaitAll(List.of(store));
        storeUri = store.join().uri();
    }

    private synchronized <T extends AutoCloseable> T keep(T part) {
        keepers.add(part);
        return part;
    }

    private void startServices() {
        List<CompletableFuture<?>> starts = new ArrayList<>();
        for (Service service : Service.values()) {
            starts.add(begin(service));
        }
        Parts.awaitAll(starts);
    }

    private CompletableFuture<?> begin(Service service) {
        return Parts.begin(service.partName(), listener, () -> {
            ConfigurableApplicationContext context = service.start(settings(service));
            services.put(service, context);
            var url = URI.create("http://" + Ports.LOOPBACK + ":" + ports.get(service));
            if (!Readiness.await(() -> Readiness.answers(client, url), context::isActive, TO_BE_READY)) {
                throw new IllegalStateException(service.partName() + " is not ready; see " + logFile());
            }
            return context;
        });
    }

    private Map<String, String> settings(Service service) {
        Map<String, String> settings = new HashMap<>();
        settings.put("server.port", String.valueOf(ports.get(service)));
        settings.put("budget.kafka.bootstrap-servers", bootstrapServers);
        settings.put("budget.data-dir", folder.state().toString());
        settings.put("budget.issuer", IdentityProvider.issuer(identityPort));
        settings.put("budget.client.secret", gatewaySecret);
        settings.put("budget.store.uri", storeUri);
        for (Service other : Service.values()) {
            settings.put(
                    "budget.gateway." + other.partName() + "-urls",
                    "http://" + Ports.LOOPBACK + ":" + ports.get(other));
        }
        return settings;
    }

    /** {@code .budget} in the project's folder. */
    public static Path defaultFolder() {
        return Path.of(System.getProperty("budget.home", "")).toAbsolutePath().resolve(".budget");
    }
}
