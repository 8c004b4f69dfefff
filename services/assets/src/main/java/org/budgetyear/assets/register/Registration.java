package org.budgetyear.assets.register;

import java.util.List;
import org.budgetyear.model.assets.PaidBy;

/** How an asset was brought into this year's register, and what paid for it. */
record Registration(int count, List<PaidBy> paidBy) {}
