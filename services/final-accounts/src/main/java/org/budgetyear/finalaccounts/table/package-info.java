/**
 * The tables of final accounts as data: {@link org.budgetyear.finalaccounts.table.TableEngine} evaluates a table set over
 * a department's facts into {@link org.budgetyear.finalaccounts.table.Tables}.
 */
@NullMarked
package org.budgetyear.finalaccounts.table;

import org.jspecify.annotations.NullMarked;
