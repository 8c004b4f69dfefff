/**
 * The rules of procurement: contracts stay within their plan, plans within the budget of their kind, and whoever approves
 * a plan is not who filed it. Read {@link org.budgetyear.procurement.contracting.ProcurementDecider} first.
 */
@NullMarked
package org.budgetyear.procurement.contracting;

import org.jspecify.annotations.NullMarked;
