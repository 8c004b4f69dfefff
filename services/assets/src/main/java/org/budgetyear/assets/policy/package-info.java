/** How assets follows the budget, the payments, the other units and the years before. */
@NullMarked
package org.budgetyear.assets.policy;

import org.jspecify.annotations.NullMarked;
