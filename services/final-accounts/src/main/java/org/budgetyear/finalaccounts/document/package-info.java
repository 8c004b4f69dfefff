/**
 * The whole disclosure of a department's year, which each format prints: start with
 * {@link org.budgetyear.finalaccounts.document.DisclosureDocument}.
 */
@NullMarked
package org.budgetyear.finalaccounts.document;

import org.jspecify.annotations.NullMarked;
