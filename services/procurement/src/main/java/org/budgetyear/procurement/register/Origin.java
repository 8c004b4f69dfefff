package org.budgetyear.procurement.register;

import org.budgetyear.model.contract.ProcurementKind;
import org.budgetyear.model.contract.SupplierSize;

/** What of a contract never changes, beside its number and supplier. */
public record Origin(ProcurementKind kind, SupplierSize supplierSize, boolean reservedForSme) {}
