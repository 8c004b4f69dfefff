package org.budgetyear.runtime.decider;

/**
 * What somebody asks of a unit's year, as a record with an imperative name. Its name on the wire is the class name in
 * kebab case, such as {@code issue-quota}.
 */
public interface Command {

    /** A command that only a policy or another service gives, through the log; the web offers no route to it. */
    interface FromPolicy extends Command {}
}
