package org.budgetyear.model.payments;

import org.budgetyear.model.code.FunctionCode;
import org.budgetyear.model.event.EventType;
import org.budgetyear.model.line.Fund;
import org.budgetyear.model.money.Money;

/** Surplus that was not needed is accumulated again. */
@EventType("payments.surplus-use-reversed.v1")
public record SurplusUseReversed(String useNo, Fund fund, FunctionCode function, Money amountFen, String reason)
        implements SurplusEvent {}
