package org.budgetyear.model.assets;

import org.budgetyear.model.code.EconomicCode;
import org.budgetyear.model.code.FiscalYear;
import org.budgetyear.model.event.EventType;
import org.budgetyear.model.money.Money;

/** The payment was refunded or its codes were corrected; the amount, zero for none, is what is to be registered now. */
@EventType("assets.registration-due-changed.v1")
public record RegistrationDueChanged(FiscalYear paidIn, String voucher, EconomicCode economic, Money amountFen)
        implements AssetEvent {}
