/**
 * The procurement context: what a unit may procure, plans, contracts and accepts. Its rules are {@link
 * org.budgetyear.procurement.contracting.ProcurementDecider}.
 */
@NullMarked
package org.budgetyear.procurement;

import org.jspecify.annotations.NullMarked;
