/**
 * Keeps the accounts up with the log: {@link org.budgetyear.finalaccounts.projection.UnitYearProjection} folds chunks
 * into the store, {@link org.budgetyear.finalaccounts.projection.UnitYearProcessor} is the Axon processor that drives it.
 */
@NullMarked
package org.budgetyear.finalaccounts.projection;

import org.jspecify.annotations.NullMarked;
