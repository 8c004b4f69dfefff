package org.budgetyear.finalaccounts.projection;

import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How the processor does.
 *
 * @param replaying whether it is rebuilding what it had folded before
 * @param error why it is not getting on, if it is not
 * @param lag records of each topic that are not folded yet; a topic is absent while its end is unknown
 * @param nextOffsets how far it has come in each partition
 * @param lastFoldAt when it folded last since it was started; null when it has not
 */
public record ProcessorState(
        String name,
        boolean running,
        boolean replaying,
        @Nullable String error,
        Map<String, Long> lag,
        Map<String, Long> nextOffsets,
        long foldedEvents,
        @Nullable Instant lastFoldAt) {}
