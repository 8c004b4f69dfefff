/**
 * The assets of units: {@link org.budgetyear.model.assets.AssetEvent} is the family of events, {@link
 * org.budgetyear.model.assets.AssetRules} what the rules of a year say.
 */
@NullMarked
package org.budgetyear.model.assets;

import org.jspecify.annotations.NullMarked;
