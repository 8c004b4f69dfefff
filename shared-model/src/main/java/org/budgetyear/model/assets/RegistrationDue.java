package org.budgetyear.model.assets;

import java.time.LocalDate;
import org.budgetyear.model.code.EconomicCode;
import org.budgetyear.model.code.FiscalYear;
import org.budgetyear.model.event.EventType;
import org.budgetyear.model.money.Money;

/** A payment with a capital code was cleared: what it bought is to be registered. */
@EventType("assets.registration-due.v1")
public record RegistrationDue(
        FiscalYear paidIn, String voucher, EconomicCode economic, Money amountFen, LocalDate clearedOn)
        implements AssetEvent {}
