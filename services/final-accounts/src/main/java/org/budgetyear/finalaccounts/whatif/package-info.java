/** What a year would be with more events: {@link org.budgetyear.finalaccounts.whatif.Consequences}. Nothing is written. */
@NullMarked
package org.budgetyear.finalaccounts.whatif;

import org.jspecify.annotations.NullMarked;
