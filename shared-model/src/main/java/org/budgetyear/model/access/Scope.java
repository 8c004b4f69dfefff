package org.budgetyear.model.access;

/** For whose accounts a role may do something. */
public enum Scope {
    /** One's own units. */
    UNIT,
    /** One's own department, and the units whose codes begin with the department's. */
    DEPARTMENT,
    ALL
}
