/** How payments takes part in the conversations that appropriations begins. */
@NullMarked
package org.budgetyear.payments.policy;

import org.jspecify.annotations.NullMarked;
