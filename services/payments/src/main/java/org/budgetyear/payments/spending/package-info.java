/**
 * The rules of spending: no line is ever overspent, whoever approves is not who requested, and nothing moves in a
 * sealed year. Read {@link org.budgetyear.payments.spending.PaymentDecider} first.
 */
@NullMarked
package org.budgetyear.payments.spending;

import org.jspecify.annotations.NullMarked;
