/** The rules of a unit's budget. Read {@link org.budgetyear.appropriations.budget.AppropriationDecider} first. */
@NullMarked
package org.budgetyear.appropriations.budget;

import org.jspecify.annotations.NullMarked;
