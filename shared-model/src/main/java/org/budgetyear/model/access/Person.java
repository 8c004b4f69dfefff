package org.budgetyear.model.access;

import java.util.Set;
import org.budgetyear.model.code.UnitCode;

/**
 * Somebody who is known to the platform, a person or a machine.
 *
 * @param name as commands record it
 * @param units for whose accounts: units and, for those who work in a department, its code
 */
public record Person(String name, Set<Role> roles, Set<UnitCode> units) {

    public Person {
        roles = Set.copyOf(roles);
        units = Set.copyOf(units);
    }

    boolean reaches(Scope scope, String owner) {
        return switch (scope) {
            case UNIT -> units.stream().anyMatch(own -> own.value().equals(owner));
            case DEPARTMENT -> units.stream().anyMatch(own -> owner.startsWith(own.value()));
            case ALL -> true;
        };
    }
}
