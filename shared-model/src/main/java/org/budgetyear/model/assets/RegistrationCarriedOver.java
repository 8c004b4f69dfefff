package org.budgetyear.model.assets;

import java.time.LocalDate;
import org.budgetyear.model.code.EconomicCode;
import org.budgetyear.model.code.FiscalYear;
import org.budgetyear.model.event.EventType;
import org.budgetyear.model.money.Money;

/** What of a payment is not registered at the end of the year. */
@EventType("assets.registration-carried-over.v1")
public record RegistrationCarriedOver(
        FiscalYear paidIn, String voucher, EconomicCode economic, Money openFen, LocalDate clearedOn)
        implements AssetEvent {}
