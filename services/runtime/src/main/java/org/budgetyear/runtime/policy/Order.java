package org.budgetyear.runtime.policy;

import java.time.LocalDate;
import org.budgetyear.model.code.UnitYear;
import org.budgetyear.runtime.decider.Command;

/** A command that a policy gives, and whose year it is for. */
public record Order(UnitYear to, Command.FromPolicy command) {

    /** The accounting date: the cause's, or for what one year hands on to the next, that year's first day. */
    public LocalDate countsOn(LocalDate cause) {
        return cause.isBefore(to.year().firstDay()) ? to.year().firstDay() : cause;
    }
}
