/** Rules as pure functions. Read {@link org.budgetyear.runtime.decider.Decider} first. */
@NullMarked
package org.budgetyear.runtime.decider;

import org.jspecify.annotations.NullMarked;
