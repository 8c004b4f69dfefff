/** Which facts a cell or a figure sums: {@link org.budgetyear.finalaccounts.table.predicate.Predicate}. */
@NullMarked
package org.budgetyear.finalaccounts.table.predicate;

import org.jspecify.annotations.NullMarked;
