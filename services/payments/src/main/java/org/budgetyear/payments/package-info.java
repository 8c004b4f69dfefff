/**
 * The payments context: what a unit requests, pays, gets back and receives. Its rules are {@link
 * org.budgetyear.payments.spending.PaymentDecider}.
 */
@NullMarked
package org.budgetyear.payments;

import org.jspecify.annotations.NullMarked;
