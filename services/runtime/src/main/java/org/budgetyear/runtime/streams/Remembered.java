package org.budgetyear.runtime.streams;

import org.budgetyear.runtime.envelope.Outcome;
import org.jspecify.annotations.Nullable;

/**
 * What is known of a command id, as long as the unit's year is kept.
 *
 * @param contentHash of the command that came first with this id
 * @param outcome null while another context is being asked
 * @param asker who waits for the outcome of a deferred command
 * @param command the name of a deferred command
 */
record Remembered(
        String contentHash,
        @Nullable Outcome outcome,
        @Nullable Asker asker,
        @Nullable String command) {}
