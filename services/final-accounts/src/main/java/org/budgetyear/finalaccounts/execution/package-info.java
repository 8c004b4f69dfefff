/**
 * How far the budget is executed, live: {@link org.budgetyear.finalaccounts.execution.ExecutionRates} computes it from
 * accounts, {@link org.budgetyear.finalaccounts.execution.LiveExecution} tells those who watch.
 */
@NullMarked
package org.budgetyear.finalaccounts.execution;

import org.jspecify.annotations.NullMarked;
