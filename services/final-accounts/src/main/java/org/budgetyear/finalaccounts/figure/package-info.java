/** The figures of the report's text, from exact amounts: {@link org.budgetyear.finalaccounts.figure.Figures}. */
@NullMarked
package org.budgetyear.finalaccounts.figure;

import org.jspecify.annotations.NullMarked;
