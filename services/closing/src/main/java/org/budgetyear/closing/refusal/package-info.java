/** Why a step of closing does not happen: {@link org.budgetyear.closing.refusal.ClosingRefusal}. */
@NullMarked
package org.budgetyear.closing.refusal;

import org.jspecify.annotations.NullMarked;
