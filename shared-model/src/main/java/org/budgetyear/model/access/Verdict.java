package org.budgetyear.model.access;

import java.util.List;

/** Whether a person may do something. */
public sealed interface Verdict {

    /**
     * Yes.
     *
     * @param role the one of the person's roles that is good for it
     */
    record Allowed(Role role) implements Verdict {}

    /** Not in any of the person's roles. */
    record WrongRole(List<Role> accepted) implements Verdict {}

    /** In one of the person's roles, but not for this unit or department. */
    record OutOfScope(Role role, String owner) implements Verdict {}

    /** Nobody may: the matrix has no such row. */
    record NotListed() implements Verdict {}

    /**
     * Nobody may: the address is that of a command, and there is no such one.
     *
     * @param known those of its context
     */
    record UnknownCommand(String name, List<String> known) implements Verdict {}
}
