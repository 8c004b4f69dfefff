/** The budget of units: quota is given, changed and taken back. Read {@link org.budgetyear.appropriations.budget.AppropriationDecider} first. */
@NullMarked
package org.budgetyear.appropriations;

import org.jspecify.annotations.NullMarked;
