package org.budgetyear.model.access;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.budgetyear.model.code.NotAccepted;
import org.budgetyear.model.code.UnitCode;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who is known to the platform, a person or a machine.
 *
 * @param name as commands record it
 * @param units for whose accounts: units and, for those who work in a department, its code
 */
public record Person(String name, Set<Role> roles, Set<UnitCode> units) {

    /** The claims of a token that say who somebody is. */
    public static final String NAME_CLAIM = "preferred_username";

    public static final String ROLES_CLAIM = "roles";
    public static final String UNITS_CLAIM = "units";

    private static final Pattern NAME = Pattern.compile("[0-9A-Za-z][0-9A-Za-z._@-]{0,63}");

    public Person {
        roles = Set.copyOf(roles);
        units = Set.copyOf(units);
    }

    /**
     * Whom a token speaks of; nobody when the name has no form that can be recorded. Roles and units that are not ours give
     * nothing: issuers put roles of their own beside them.
     */
    public static Optional<Person> of(Map<String, ?> claims) {
        return Optional.ofNullable(claims.get(NAME_CLAIM))
                .map(Object::toString)
                .filter(name -> NAME.matcher(name).matches())
                .map(name -> new Person(
                        name,
                        words(claims.get(ROLES_CLAIM))
                                .flatMap(word -> Role.ofWireName(word).stream())
                                .collect(Collectors.toSet()),
                        words(claims.get(UNITS_CLAIM))
                                .flatMap(word -> unit(word).stream())
                                .collect(Collectors.toSet())));
    }

    boolean reaches(Scope scope, String owner) {
        return switch (scope) {
            case UNIT -> units.stream().anyMatch(own -> own.value().equals(owner));
            case WITHIN -> units.stream().anyMatch(own -> own.value().startsWith(owner));
            case DEPARTMENT -> units.stream().anyMatch(own -> owner.startsWith(own.value()));
            case ALL -> true;
        };
    }

    private static Stream<String> words(@Nullable Object claim) {
        return claim instanceof Collection<?> several ? several.stream().map(Object::toString) : Stream.empty();
    }

    private static Optional<UnitCode> unit(String code) {
        try {
            return Optional.of(new UnitCode(code));
        } catch (NotAccepted e) {
            return Optional.empty();
        }
    }
}
