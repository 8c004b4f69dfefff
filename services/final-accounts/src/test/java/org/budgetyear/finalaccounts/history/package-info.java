/** What accounts were at other times. */
@NullMarked
package org.budgetyear.finalaccounts.history;

import org.jspecify.annotations.NullMarked;
