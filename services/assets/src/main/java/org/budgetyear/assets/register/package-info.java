/**
 * The rules of a register: nothing leaves it that is not in it, and what a year ends with the next begins with. Read {@link
 * org.budgetyear.assets.register.AssetDecider} first.
 */
@NullMarked
package org.budgetyear.assets.register;

import org.jspecify.annotations.NullMarked;
