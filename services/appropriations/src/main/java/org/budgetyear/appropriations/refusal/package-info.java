/** Why a budget command does not happen: {@link org.budgetyear.appropriations.refusal.AppropriationRefusal}. */
@NullMarked
package org.budgetyear.appropriations.refusal;

import org.jspecify.annotations.NullMarked;
