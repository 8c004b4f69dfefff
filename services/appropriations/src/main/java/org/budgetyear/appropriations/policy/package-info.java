/** How appropriations answers payments and the other units: an event that was read becomes a command here. */
@NullMarked
package org.budgetyear.appropriations.policy;

import org.jspecify.annotations.NullMarked;
