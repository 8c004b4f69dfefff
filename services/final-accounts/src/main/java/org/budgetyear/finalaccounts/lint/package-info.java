/**
 * Checks on what somebody has printed, without the platform: {@link org.budgetyear.finalaccounts.lint.Lint}.
 */
@NullMarked
package org.budgetyear.finalaccounts.lint;

import org.jspecify.annotations.NullMarked;
