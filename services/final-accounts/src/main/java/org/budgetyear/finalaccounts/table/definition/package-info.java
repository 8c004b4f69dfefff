/**
 * Table sets read from data files and checked when loaded: {@link
 * org.budgetyear.finalaccounts.table.definition.TableSets}.
 */
@NullMarked
package org.budgetyear.finalaccounts.table.definition;

import org.jspecify.annotations.NullMarked;
