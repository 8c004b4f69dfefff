package org.budgetyear.model.assets;

import org.budgetyear.model.code.FiscalYear;
import org.budgetyear.model.money.Money;

/**
 * What a payment paid of an asset.
 *
 * @param year the year in which it was paid
 * @param voucher its voucher
 * @param amountFen the part of it that the asset cost
 */
public record PaidBy(FiscalYear year, String voucher, Money amountFen) {}
