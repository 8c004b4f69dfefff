/** What can be asked of the money of a unit: {@link org.budgetyear.payments.command.PaymentCommand}. */
@NullMarked
package org.budgetyear.payments.command;

import org.jspecify.annotations.NullMarked;
