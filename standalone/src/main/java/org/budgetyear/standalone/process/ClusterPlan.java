package org.budgetyear.standalone.process;

import java.net.URI;
import java.net.http.HttpClient;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.budgetyear.standalone.ParentWatch;
import org.budgetyear.standalone.Ports;
import org.budgetyear.standalone.identity.IdentityProvider;

/** Which processes make a cluster, on which ports, with which settings. */
final class ClusterPlan {

    static final String GATEWAY = "gateway";

    private static final String BROKER = "broker";
    private static final String STORE = "store";
    private static final String IDENTITY = "identity";
    private static final List<String> SERVICES = List.of(
            "appropriations",
            "payments-0",
            "payments-1",
            "procurement",
            "assets",
            "closing",
            "final-accounts",
            GATEWAY);
    private static final String LAUNCHER = "org.springframework.boot.loader.launch.JarLauncher";

    /** Quick to start and small; the parts share one machine. */
    private static final List<String> JAVA =
            List.of("-XX:+UseSerialGC", "-Xshare:auto", "--enable-native-access=ALL-UNNAMED");

    private final DataFolder folder;
    private final Jars jars;
    private final HttpClient client = Readiness.client();
    private final Map<String, Integer> ports = new LinkedHashMap<>();
    private final List<Child> keepers;
    private final List<Child> services = new ArrayList<>();

    ClusterPlan(DataFolder folder, Jars jars, int gatewayPort) {
        this.folder = folder;
        this.jars = jars;
        List<String> names = Stream.concat(Stream.of(BROKER, STORE, IDENTITY), SERVICES.stream())
                .toList();
        List<Integer> free = Ports.free(names.size());
        for (int i = 0; i < names.size(); i++) {
            boolean chosen = names.get(i).equals(GATEWAY) && gatewayPort != 0;
            ports.put(names.get(i), chosen ? gatewayPort : free.get(i));
        }
        keepers = List.of(
                keeper(BROKER, "512m", folder.broker()),
                keeper(STORE, "512m", folder.store()),
                keeper(IDENTITY, "128m", folder.identity(), "--gateway-port", String.valueOf(ports.get(GATEWAY))));
        SERVICES.forEach(name -> services.add(service(name)));
    }

    List<Child> keepers() {
        return keepers;
    }

    List<Child> services() {
        return List.copyOf(services);
    }

    List<Child> children() {
        return Stream.concat(keepers.stream(), services.stream()).toList();
    }

    URI url(String name) {
        Integer port = ports.get(name);
        if (port == null) {
            throw new IllegalArgumentException("no part is named " + name);
        }
        return URI.create("http://" + Ports.LOOPBACK + ":" + port);
    }

    String bootstrapServers() {
        return Ports.LOOPBACK + ":" + ports.get(BROKER);
    }

    String storeUri() {
        return "mongodb://" + Ports.LOOPBACK + ":" + ports.get(STORE) + "/?retryWrites=false";
    }

    /** The broker, the store or the identity provider, which are subcommands of this program. */
    private Child keeper(String name, String heap, Path data, String... more) {
        List<String> arguments = new ArrayList<>(JAVA);
        arguments.add("-Xmx" + heap);
        arguments.addAll(List.of("-jar", jars.executable("standalone").toString(), name, ParentWatch.OPTION));
        arguments.addAll(List.of("--data", data.toString(), "--port", String.valueOf(ports.get(name))));
        arguments.addAll(List.of(more));
        // They listen only when they can answer.
        return new Child(
                name,
                arguments,
                Map.of(),
                output(name),
                () -> Ports.isOpen(url(name).getPort()));
    }

    /** A service from its own executable jar; the class that watches the parent comes before it on the class path. */
    private Child service(String name) {
        String partName = name.replaceFirst("-\\d$", "");
        String module = partName.equals(GATEWAY) ? partName : "services/" + partName;
        List<String> arguments = new ArrayList<>(JAVA);
        arguments.addAll(List.of("-Xmx512m", "-cp", jars.plain("standalone") + ":" + jars.executable(module)));
        arguments.addAll(List.of(ParentWatch.class.getName(), LAUNCHER));
        settings(name, partName).forEach((setting, value) -> arguments.add("--" + setting + "=" + value));
        return new Child(name, arguments, secrets(partName), output(name), () -> Readiness.answers(client, url(name)));
    }

    /** What other users of the machine must not see among the arguments. */
    private Map<String, String> secrets(String partName) {
        return partName.equals(GATEWAY)
                ? Map.of(
                        "BUDGET_CLIENT_SECRET",
                        IdentityProvider.gatewaySecret(
                                folder.identity(), url(IDENTITY).getPort()))
                : Map.of();
    }

    private Map<String, String> settings(String name, String partName) {
        Map<String, String> settings = new LinkedHashMap<>();
        settings.put("server.port", String.valueOf(ports.get(name)));
        settings.put("server.address", Ports.LOOPBACK);
        settings.put("spring.main.banner-mode", "off");
        settings.put("spring.lifecycle.timeout-per-shutdown-phase", "3s");
        settings.put("logging.threshold.console", "OFF");
        settings.put("logging.file.name", folder.logs().resolve(name + ".log").toString());
        settings.put("logging.logback.rollingpolicy.max-file-size", "10MB");
        settings.put("logging.logback.rollingpolicy.total-size-cap", "50MB");
        settings.put("budget.kafka.bootstrap-servers", bootstrapServers());
        settings.put("budget.store.uri", storeUri());
        settings.put("budget.data-dir", folder.state().toString());
        settings.put("budget.issuer", url(IDENTITY).toString());
        if (partName.equals("payments")) {
            settings.put("budget.instance", name.substring(name.length() - 1));
            settings.put("budget.instances", "2");
        }
        if (partName.equals(GATEWAY)) {
            settings.put(
                    "budget.gateway.appropriations-urls", url("appropriations").toString());
            settings.put("budget.gateway.payments-urls", url("payments-0") + "," + url("payments-1"));
            settings.put("budget.gateway.closing-urls", url("closing").toString());
            settings.put("budget.gateway.assets-urls", url("assets").toString());
            settings.put("budget.gateway.procurement-urls", url("procurement").toString());
            settings.put(
                    "budget.gateway.final-accounts-urls", url("final-accounts").toString());
        }
        return settings;
    }

    private Path output(String name) {
        return folder.logs().resolve(name + ".out");
    }
}
