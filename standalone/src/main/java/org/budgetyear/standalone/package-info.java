/**
 * The whole platform on one machine, without Docker. Read {@link org.budgetyear.standalone.BudgetMain} first: each of
 * its subcommands is one way to run the parts.
 */
@NullMarked
package org.budgetyear.standalone;

import org.jspecify.annotations.NullMarked;
