/** How a year is closed, step by step. Read {@link org.budgetyear.closing.year.ClosingDecider} first. */
@NullMarked
package org.budgetyear.closing.year;

import org.jspecify.annotations.NullMarked;
