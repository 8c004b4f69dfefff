package org.budgetyear.standalone;

import java.util.List;

/** What one word after {@code ./budget} does. */
@FunctionalInterface
public interface Subcommand {

    /**
     * Runs until its work is done or the thread is interrupted, which is how the process is told to end.
     *
     * @param args what follows the word
     * @return the exit status
     * @throws CannotStart for what the user can put right
     */
    int run(List<String> args) throws Exception;
}
