/**
 * Numbers that checks compare: exact, or known only as far as a printed figure tells. Read {@link
 * org.budgetyear.finalaccounts.check.value.Range} first.
 */
@NullMarked
package org.budgetyear.finalaccounts.check.value;

import org.jspecify.annotations.NullMarked;
