/** Published versions, refolded from the log: {@link org.budgetyear.finalaccounts.version.Versions}. */
@NullMarked
package org.budgetyear.finalaccounts.version;

import org.jspecify.annotations.NullMarked;
