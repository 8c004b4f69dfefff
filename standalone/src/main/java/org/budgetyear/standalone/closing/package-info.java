/** Closes the year of a ledger through a running platform. Read {@link org.budgetyear.standalone.closing.ClosingYear} first. */
@NullMarked
package org.budgetyear.standalone.closing;

import org.jspecify.annotations.NullMarked;
