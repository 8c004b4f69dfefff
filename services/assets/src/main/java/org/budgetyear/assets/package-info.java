/**
 * The assets context: what a unit has, how it came and went, and what payments bought that is not registered yet. Its
 * rules are {@link org.budgetyear.assets.register.AssetDecider}.
 */
@NullMarked
package org.budgetyear.assets;

import org.jspecify.annotations.NullMarked;
