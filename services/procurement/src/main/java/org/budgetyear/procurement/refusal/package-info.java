/** Why procurement refuses a command: {@link org.budgetyear.procurement.refusal.ProcurementRefusal}. */
@NullMarked
package org.budgetyear.procurement.refusal;

import org.jspecify.annotations.NullMarked;
