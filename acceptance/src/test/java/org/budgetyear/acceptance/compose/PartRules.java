package org.budgetyear.acceptance.compose;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What holds of every part, whatever it runs. */
final class PartRules {

    private static final String COMPLETED = "service_completed_successfully";
    private static final String HEALTHY = "service_healthy";

    private PartRules() {}

    /** A part that ends by itself is healthy when it has; all others are asked. */
    static List<String> healthChecks(Deployment deployment) {
        Set<String> jobs = jobs(deployment);
        return deployment.parts().stream()
                .filter(part -> !jobs.contains(part.name()))
                .filter(part -> part.healthCheck().isEmpty())
                .map(part -> part.name() + " has no health check")
                .toList();
    }

    static List<String> limits(Deployment deployment) {
        Set<String> jobs = jobs(deployment);
        List<String> violations = new ArrayList<>();
        for (Part part : deployment.parts()) {
            String restart = jobs.contains(part.name()) ? "on-failure" : "unless-stopped";
            if (!part.text("restart").equals(restart)) {
                violations.add(part.name() + " is not restarted " + restart);
            }
            if (!part.text("mem_limit").matches("\\d+[mg]")) {
                violations.add(part.name() + " has no limit of memory");
            }
        }
        return violations;
    }

    static List<String> published(Deployment deployment) {
        List<String> violations = new ArrayList<>();
        for (Part part : deployment.parts()) {
            boolean asked = part.module().equals("gateway")
                    || deployment.provider().filter(part::equals).isPresent();
            if (asked == part.words("ports").isEmpty()) {
                violations.add(part.name() + (asked ? " is not published" : " is published"));
            }
            part.words("ports").stream()
                    .filter(port -> !port.startsWith("127.0.0.1:"))
                    .forEach(port -> violations.add(part.name() + " is published beyond this machine: " + port));
            if (part.text("network_mode").equals("host")) {
                violations.add(part.name() + " is in the network of the host");
            }
        }
        return violations;
    }

    static List<String> waits(Deployment deployment) {
        Set<String> names = deployment.parts().stream().map(Part::name).collect(Collectors.toSet());
        Stream<String> unknown = deployment.parts().stream()
                .flatMap(part -> part.waitsFor().entrySet().stream()
                        .filter(wait -> !names.contains(wait.getKey())
                                || !Set.of(HEALTHY, COMPLETED).contains(wait.getValue()))
                        .map(wait -> part.name() + " waits for what does not happen: " + wait));
        Stream<String> hasty = deployment.services().stream()
                .filter(part -> part.waitsFor().isEmpty())
                .map(part -> part.name() + " waits for nothing");
        return Deployment.all(unknown, hasty);
    }

    static List<String> volumes(Deployment deployment) {
        List<String> violations = new ArrayList<>();
        Set<String> taken = new HashSet<>();
        for (Part part : deployment.parts()) {
            List<String> mounted = part.words("volumes");
            for (String mount : mounted) {
                String volume = mount.substring(0, Math.max(0, mount.indexOf(':')));
                if (!deployment.volumes().contains(volume) || !taken.add(volume)) {
                    violations.add(part.name() + " has a volume that is not its own: " + mount);
                }
            }
            String kept = folderKept(deployment, part);
            if (!kept.isEmpty() && mounted.stream().noneMatch(mount -> mount.endsWith(":" + kept))) {
                violations.add(part.name() + " keeps " + kept + " on no volume");
            }
        }
        return violations;
    }

    private static String folderKept(Deployment deployment, Part part) {
        if (deployment.stores().contains(part)) {
            return "/data/db";
        }
        if (deployment.provider().filter(part::equals).isPresent()) {
            return "/opt/keycloak/data";
        }
        return deployment.brokers().contains(part) ? part.variable("KAFKA_LOG_DIRS") : part.variable("BUDGET_DATA_DIR");
    }

    private static Set<String> jobs(Deployment deployment) {
        return deployment.parts().stream()
                .flatMap(part -> part.waitsFor().entrySet().stream())
                .filter(wait -> wait.getValue().equals(COMPLETED))
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }
}
