/** Exact money. Read {@link org.budgetyear.model.money.Money} first. */
@NullMarked
package org.budgetyear.model.money;

import org.jspecify.annotations.NullMarked;
