/** What the rules remember of a unit's year, and how each event changes it: {@link org.budgetyear.procurement.register.Register}. */
@NullMarked
package org.budgetyear.procurement.register;

import org.jspecify.annotations.NullMarked;
