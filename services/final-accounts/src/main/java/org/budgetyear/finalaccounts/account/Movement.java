package org.budgetyear.finalaccounts.account;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What an event did to an asset.
 *
 * @param on the day on which it counts
 * @param change how many pieces more, or fewer
 * @param use of vehicles, from then on; null for all else
 */
public record Movement(
        LocalDate on, Kind kind, int change, @Nullable String use) {

    /** How assets come, change and go. */
    public enum Kind {
        OPENING,
        CARRIED_IN,
        BOUGHT,
        DONATED,
        FOUND,
        TRANSFERRED_IN,
        TRANSFERRED_OUT,
        DISPOSED,
        STOCKTAKE,
        USE_CHANGED;

        /** Whether it was there when the year began. */
        public boolean isOpening() {
            return this == OPENING || this == CARRIED_IN;
        }
    }
}
