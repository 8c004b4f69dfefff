package org.budgetyear.acceptance.compose;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** What holds among the services: how many there are of each, and how they find one another. */
final class ServiceRules {

    private static final String FINAL_ACCOUNTS = "services/final-accounts";
    private static final String GATEWAY = "gateway";

    private ServiceRules() {}

    /** Deciders are two and numbered from 0; of those that are not numbered there is one. */
    static List<String> instances(Deployment deployment) {
        List<String> violations = new ArrayList<>();
        for (String module : modules(deployment)) {
            List<Part> instances = deployment.instancesOf(module);
            boolean alone = module.equals(GATEWAY) || module.equals(FINAL_ACCOUNTS);
            if (instances.size() != (alone ? 1 : 2)) {
                violations.add(module + " has " + instances.size() + " instances");
            }
            Set<String> numbers = instances.stream()
                    .map(part -> part.variable("BUDGET_INSTANCE"))
                    .collect(Collectors.toSet());
            Set<String> expected = IntStream.range(0, instances.size())
                    .mapToObj(String::valueOf)
                    .collect(Collectors.toSet());
            if (!alone && !numbers.equals(expected)) {
                violations.add(module + " is numbered " + numbers);
            }
            String count = String.valueOf(instances.size());
            if (!alone
                    && instances.stream()
                            .anyMatch(part -> !part.variable("BUDGET_INSTANCES").equals(count))) {
                violations.add(module + " does not know that it has " + count + " instances");
            }
        }
        return violations;
    }

    /** By default a service listens for its own machine only; the health check asks the port that it listens on. */
    static List<String> reachable(Deployment deployment) {
        List<String> violations = new ArrayList<>();
        for (Part part : deployment.services()) {
            if (!part.variable("SERVER_ADDRESS").equals("0.0.0.0")) {
                violations.add(part.name() + " cannot be reached from another container");
            }
            String port = part.variable("SERVER_PORT");
            if (!part.healthCheck().contains("/dev/tcp/127.0.0.1/" + port + " ")
                    || !part.healthCheck().contains("GET /actuator/health/readiness HTTP")) {
                violations.add(part.name() + " is not asked whether it is ready on its port " + port);
            }
            part.words("ports").stream()
                    .filter(published -> !published.endsWith(":" + port))
                    .forEach(published -> violations.add(part.name() + " does not listen on " + published));
        }
        return violations;
    }

    static List<String> routes(Deployment deployment) {
        return deployment.instancesOf(GATEWAY).stream()
                .flatMap(gateway -> modules(deployment).stream()
                        .filter(module -> !module.equals(GATEWAY))
                        .filter(module ->
                                !words(gateway.variable(urlsOf(module))).equals(urls(deployment.instancesOf(module))))
                        .map(module -> gateway.name() + " looks for " + module + " at "
                                + gateway.variable(urlsOf(module)) + " instead of "
                                + urls(deployment.instancesOf(module))))
                .toList();
    }

    static List<String> addresses(Deployment deployment) {
        Set<String> brokers = deployment.brokers().stream()
                .flatMap(broker -> Stream.of(broker.variable("KAFKA_ADVERTISED_LISTENERS")))
                .map(listener -> listener.substring(listener.lastIndexOf('/') + 1))
                .collect(Collectors.toSet());
        Stream<String> lost = deployment.services().stream()
                .filter(part -> !part.module().equals(GATEWAY))
                .filter(part ->
                        !words(part.variable("BUDGET_KAFKA_BOOTSTRAP_SERVERS")).equals(brokers))
                .map(part -> part.name() + " looks for the brokers elsewhere than at " + brokers);
        String members = deployment.stores().stream()
                .map(store -> store.name() + ":27017")
                .collect(Collectors.joining(","));
        Stream<String> storeless = deployment.instancesOf(FINAL_ACCOUNTS).stream()
                .filter(part -> !part.variable("BUDGET_STORE_URI").startsWith("mongodb://" + members + "/budget?"))
                .map(part -> part.name() + " looks for the store elsewhere than at " + members);
        return Deployment.all(lost, storeless);
    }

    private static Set<String> modules(Deployment deployment) {
        return deployment.services().stream().map(Part::module).collect(Collectors.toSet());
    }

    private static String urlsOf(String module) {
        String name = module.substring(module.indexOf('/') + 1);
        return "BUDGET_GATEWAY_" + name.replace('-', '_').toUpperCase(Locale.ROOT) + "_URLS";
    }

    private static Set<String> urls(List<Part> instances) {
        return instances.stream()
                .map(part -> "http://" + part.name() + ":" + part.variable("SERVER_PORT"))
                .collect(Collectors.toSet());
    }

    private static Set<String> words(String list) {
        return Set.of(list.split(","));
    }
}
