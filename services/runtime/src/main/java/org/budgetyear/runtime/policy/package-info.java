/** Conversations between contexts: an event of one becomes a command of another. */
@NullMarked
package org.budgetyear.runtime.policy;

import org.jspecify.annotations.NullMarked;
