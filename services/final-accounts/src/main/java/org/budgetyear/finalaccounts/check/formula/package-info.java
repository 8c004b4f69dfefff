/**
 * The language of checks: read once, held to a table set, and evaluated over a report. Read {@link
 * org.budgetyear.finalaccounts.check.formula.Formula} first.
 */
@NullMarked
package org.budgetyear.finalaccounts.check.formula;

import org.jspecify.annotations.NullMarked;
