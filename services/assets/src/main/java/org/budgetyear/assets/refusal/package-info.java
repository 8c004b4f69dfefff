/** Why a command of assets does not happen: {@link org.budgetyear.assets.refusal.AssetRefusal}. */
@NullMarked
package org.budgetyear.assets.refusal;

import org.jspecify.annotations.NullMarked;
