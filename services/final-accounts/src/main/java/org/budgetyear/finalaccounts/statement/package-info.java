/** What was stated for the disclosure, put together: {@link org.budgetyear.finalaccounts.statement.UnitList} first. */
@NullMarked
package org.budgetyear.finalaccounts.statement;

import org.jspecify.annotations.NullMarked;
