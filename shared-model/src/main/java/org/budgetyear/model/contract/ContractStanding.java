package org.budgetyear.model.contract;

import org.budgetyear.model.money.Money;

/**
 * What a contract came to by the end of a year.
 *
 * @param paidFen what was paid in all years
 * @param acceptedFen what was accepted in all years
 */
public record ContractStanding(
        ProcurementKind kind,
        String supplier,
        SupplierSize supplierSize,
        boolean reservedForSme,
        Money totalFen,
        Money paidFen,
        Money acceptedFen) {}
