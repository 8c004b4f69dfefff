/** What the tests of this service share. */
@NullMarked
package org.budgetyear.finalaccounts.testing;

import org.jspecify.annotations.NullMarked;
