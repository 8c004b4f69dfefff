package org.budgetyear.model.access;

/** For whose accounts a role may do something. */
public enum Scope {
    /** One's own units. */
    UNIT,
    /** The department to which one's own units belong: its code is what theirs begin with. */
    WITHIN,
    /** One's own department, and the units whose codes begin with the department's. */
    DEPARTMENT,
    ALL
}
