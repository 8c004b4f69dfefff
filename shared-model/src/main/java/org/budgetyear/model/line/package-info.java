/** What money is counted on: {@link org.budgetyear.model.line.QuotaLine} and its dimensions. */
@NullMarked
package org.budgetyear.model.line;

import org.jspecify.annotations.NullMarked;
