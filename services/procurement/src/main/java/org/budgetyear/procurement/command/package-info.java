/** What can be asked of procurement: {@link org.budgetyear.procurement.command.ProcurementCommand}. */
@NullMarked
package org.budgetyear.procurement.command;

import org.jspecify.annotations.NullMarked;
