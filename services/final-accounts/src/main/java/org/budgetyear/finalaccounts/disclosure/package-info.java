/** What is published of a year, in one form that can be hashed: {@link org.budgetyear.finalaccounts.disclosure.Disclosure}. */
@NullMarked
package org.budgetyear.finalaccounts.disclosure;

import org.jspecify.annotations.NullMarked;
