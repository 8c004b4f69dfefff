/** A unit's year as it came about: {@link org.budgetyear.finalaccounts.history.History} gives its events in their order. */
@NullMarked
package org.budgetyear.finalaccounts.history;

import org.jspecify.annotations.NullMarked;
