package org.budgetyear.model.payments;

import org.budgetyear.model.code.FunctionCode;
import org.budgetyear.model.event.EventType;
import org.budgetyear.model.line.Fund;
import org.budgetyear.model.money.Money;

/** What is left of money that is no appropriation was allocated (结余分配): it can be spent no longer. */
@EventType("payments.surplus-allocated.v1")
public record SurplusAllocated(
        String allocationNo, Fund fund, FunctionCode function, Money amountFen, SurplusPurpose purpose)
        implements SurplusEvent {}
