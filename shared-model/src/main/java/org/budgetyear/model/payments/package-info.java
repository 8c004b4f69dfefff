/** Events of the payments context: {@link org.budgetyear.model.payments.PaymentEvent}. */
@NullMarked
package org.budgetyear.model.payments;

import org.jspecify.annotations.NullMarked;
