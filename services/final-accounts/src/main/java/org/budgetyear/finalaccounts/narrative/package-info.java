/**
 * The text of the disclosure, written from a template whose every figure is bound to a metric or a cell: start with
 * {@link org.budgetyear.finalaccounts.narrative.Narrator}.
 */
@NullMarked
package org.budgetyear.finalaccounts.narrative;

import org.jspecify.annotations.NullMarked;
