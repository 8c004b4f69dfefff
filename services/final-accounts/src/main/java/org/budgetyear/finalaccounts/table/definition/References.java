package org.budgetyear.finalaccounts.table.definition;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Checks that formulas refer to what is there, and not to themselves. */
final class References {

    /** A row or a column. */
    record Node(String id, Rule rule) {}

    private final String place;
    private final Map<String, Rule> rules = new LinkedHashMap<>();
    private final Set<String> done = new HashSet<>();

    private References(String place, List<Node> nodes) {
        this.place = place;
        for (Node node : nodes) {
            if (node.id().isEmpty()) {
                throw new MalformedTableSet(place, "has neither an id nor a number");
            }
            if (rules.put(node.id(), node.rule()) != null) {
                throw new MalformedTableSet(place + " " + node.id(), "is there twice");
            }
        }
    }

    static void check(String place, List<Node> nodes) {
        References references = new References(place, nodes);
        nodes.forEach(node -> references.follow(node.id(), new ArrayList<>()));
    }

    private void follow(String id, List<String> path) {
        if (path.contains(id)) {
            throw new MalformedTableSet(place + " " + id, "refers to itself: " + String.join(" → ", path) + " → " + id);
        }
        if (rules.get(id) instanceof Rule.CellSum sum && !done.contains(id)) {
            path.add(id);
            sum.signs().keySet().forEach(target -> {
                requireAmount(id, target);
                follow(target, path);
            });
            path.remove(id);
            done.add(id);
        }
    }

    private void requireAmount(String from, String target) {
        Rule rule = rules.get(target);
        if (rule == null || rule instanceof Rule.Blank) {
            throw new MalformedTableSet(
                    place + " " + from,
                    "refers to '" + target + "', which " + (rule == null ? "is not there" : "is blank"));
        }
    }
}
