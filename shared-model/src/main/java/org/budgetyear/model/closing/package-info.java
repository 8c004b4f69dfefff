/** Events of closing a year; start with {@link org.budgetyear.model.closing.ClosingStage}. */
@NullMarked
package org.budgetyear.model.closing;

import org.jspecify.annotations.NullMarked;
