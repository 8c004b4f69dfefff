/** Events of the appropriations context: {@link org.budgetyear.model.appropriations.AppropriationEvent}. */
@NullMarked
package org.budgetyear.model.appropriations;

import org.jspecify.annotations.NullMarked;
