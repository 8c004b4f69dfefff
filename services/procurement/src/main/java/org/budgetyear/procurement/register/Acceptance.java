package org.budgetyear.procurement.register;

import org.budgetyear.model.money.Money;

/** An acceptance by its number. */
public record Acceptance(String acceptance, String contract, Money amountFen) {}
