/** Closes a year: from the freeze to the published disclosure, and into the next year. Start with {@link
 * org.budgetyear.closing.year.ClosingDecider}. */
@NullMarked
package org.budgetyear.closing;

import org.jspecify.annotations.NullMarked;
