package org.budgetyear.model.assets;

/** How a unit came by an asset that it registers itself. */
public enum Acquisition {
    /** It was there when the register began. */
    OPENING,
    /** Paid for: the payments are named. */
    BOUGHT,
    /** Given by somebody outside the budget. */
    DONATED,
    /** Found at a stocktake and in no register before (盘盈). */
    FOUND
}
