/** Tables as CSV, JSON and a page to read; nothing here computes an amount. */
@NullMarked
package org.budgetyear.finalaccounts.table.print;

import org.jspecify.annotations.NullMarked;
