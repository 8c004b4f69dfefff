/** How procurement follows the year of appropriations and hears what payments answers. */
@NullMarked
package org.budgetyear.procurement.policy;

import org.jspecify.annotations.NullMarked;
