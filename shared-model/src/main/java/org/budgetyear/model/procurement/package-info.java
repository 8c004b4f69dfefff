/** Events of the procurement context: {@link org.budgetyear.model.procurement.ProcurementEvent}. */
@NullMarked
package org.budgetyear.model.procurement;

import org.jspecify.annotations.NullMarked;
