/**
 * The register: every event that was folded, to be looked up and to be exported. Read {@link
 * org.budgetyear.finalaccounts.register.PaymentEntry} first.
 */
@NullMarked
package org.budgetyear.finalaccounts.register;

import org.jspecify.annotations.NullMarked;
