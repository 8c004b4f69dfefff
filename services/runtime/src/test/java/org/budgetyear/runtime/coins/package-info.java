/** A context small enough to know by heart: jars of coins. Read {@link org.budgetyear.runtime.coins.Coins} first. */
@NullMarked
package org.budgetyear.runtime.coins;

import org.jspecify.annotations.NullMarked;
