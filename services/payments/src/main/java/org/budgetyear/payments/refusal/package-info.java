/**
 * Why a command is refused, with the numbers behind it: {@link org.budgetyear.payments.refusal.PaymentRefusal}. What
 * callers read is put together in one place, {@code Wording}.
 */
@NullMarked
package org.budgetyear.payments.refusal;

import org.jspecify.annotations.NullMarked;
