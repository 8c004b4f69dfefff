/**
 * The register: every event that was folded, to be looked up and to be exported, and the payments that they make. Read
 * {@link org.budgetyear.finalaccounts.register.PaymentEntry} first, then {@link
 * org.budgetyear.finalaccounts.register.Payments}.
 */
@NullMarked
package org.budgetyear.finalaccounts.register;

import org.jspecify.annotations.NullMarked;
