/** The read side: the log folded into unit-year accounts, live execution rates, the tables of final accounts. */
@NullMarked
package org.budgetyear.finalaccounts;

import org.jspecify.annotations.NullMarked;
