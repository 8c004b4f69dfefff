package org.budgetyear.model.access;

import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A row of the matrix.
 *
 * @param path its segments as routes have them: {@code {unit}} or {@code {department}} names whose accounts it is about,
 *     {@code {year}} is any segment, and {@code **} at the end any rest, also none
 * @param scopes what each role may do; those who are not named may not
 */
public record Rule(String method, String path, Map<Role, Scope> scopes) {

    private static final String REST = "**";

    public Rule {
        scopes = Map.copyOf(scopes);
    }

    /** The roles it is open to, in their order. */
    public List<Role> roles() {
        return scopes.keySet().stream().sorted().toList();
    }

    boolean matches(String askedMethod, List<String> asked) {
        if (!method.equals(askedMethod)) {
            return false;
        }
        List<String> pattern = segments(path);
        boolean open = pattern.getLast().equals(REST);
        int fixed = open ? pattern.size() - 1 : pattern.size();
        if (open ? asked.size() < fixed : asked.size() != fixed) {
            return false;
        }
        for (int at = 0; at < fixed; at++) {
            if (!isVariable(pattern.get(at)) && !pattern.get(at).equals(asked.get(at))) {
                return false;
            }
        }
        return true;
    }

    /** Whose accounts a path is about that {@linkplain #matches is of this rule}; empty when it is about nobody's. */
    Optional<String> owner(List<String> asked) {
        List<String> pattern = segments(path);
        for (int at = 0; at < pattern.size(); at++) {
            if (pattern.get(at).equals("{unit}") || pattern.get(at).equals("{department}")) {
                return Optional.of(asked.get(at));
            }
        }
        return Optional.empty();
    }

    Verdict judge(Person person, @Nullable String owner) {
        Verdict verdict = new Verdict.WrongRole(roles());
        for (Role role : person.roles().stream().sorted().toList()) {
            Scope scope = scopes.get(role);
            if (scope == null) {
                continue;
            }
            if (scope == Scope.ALL || (owner != null && person.reaches(scope, owner))) {
                return new Verdict.Allowed(role);
            }
            verdict = new Verdict.OutOfScope(role, owner == null ? "" : owner);
        }
        return verdict;
    }

    static Rule of(List<Role> columns, List<String> cells) {
        Map<Role, Scope> scopes = new EnumMap<>(Role.class);
        for (int at = 0; at < columns.size(); at++) {
            String cell = at + 2 < cells.size() ? cells.get(at + 2) : "";
            if (!cell.isEmpty()) {
                scopes.put(columns.get(at), Scope.valueOf(cell.toUpperCase(Locale.ROOT)));
            }
        }
        return new Rule(cells.get(0), cells.get(1), scopes);
    }

    private static boolean isVariable(String segment) {
        return segment.startsWith("{");
    }

    static List<String> segments(String path) {
        return List.of(path.substring(1).split("/", -1));
    }
}
