/** Given what has happened, when a command comes, then this: how any decider of any service is tested. */
@NullMarked
package org.budgetyear.runtime.testing;

import org.jspecify.annotations.NullMarked;
