package org.budgetyear.acceptance.compose;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** What holds of the members of the store and of what makes a set of them. */
final class StoreRules {

    private static final String NAME = "budget";

    private StoreRules() {}

    static List<String> replicaSet(Deployment deployment) {
        List<String> violations = new ArrayList<>();
        for (Part store : deployment.stores()) {
            List<String> command = store.words("command");
            if (!command.contains("--bind_ip_all") || command.indexOf(NAME) != command.indexOf("--replSet") + 1) {
                violations.add(store.name() + " is no member of the set " + NAME);
            }
        }
        String members = deployment.stores().stream()
                .map(store -> "\"" + store.name() + ":27017\"")
                .collect(Collectors.joining(", ", "[", "]"));
        List<Part> makers = deployment.parts().stream()
                .filter(part -> part.words("command").stream().anyMatch(word -> word.contains("rs.initiate(")))
                .toList();
        if (makers.size() != 1) {
            violations.add("the set is made by " + makers.size() + " parts");
        }
        for (Part maker : makers) {
            String script = maker.words("command").getLast();
            if (!script.contains("members = " + members) || !script.contains("{_id: \"" + NAME + "\",")) {
                violations.add(maker.name() + " makes another set than " + NAME + " of " + members);
            }
            if (deployment.stores().stream().anyMatch(store -> !maker.waitsFor().containsKey(store.name()))) {
                violations.add(maker.name() + " does not wait for all members");
            }
        }
        deployment.instancesOf("services/final-accounts").stream()
                .filter(part -> !part.variable("BUDGET_STORE_URI").endsWith("?replicaSet=" + NAME)
                        || makers.stream().anyMatch(maker -> !part.waitsFor().containsKey(maker.name())))
                .forEach(part -> violations.add(part.name() + " does not wait for the set or name it"));
        return violations;
    }
}
