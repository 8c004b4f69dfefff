package org.budgetyear.finalaccounts.book;

import java.util.Set;
import java.util.TreeSet;
import org.budgetyear.model.contract.ProcurementKind;
import org.budgetyear.model.contract.SupplierSize;

/** What figures tell apart of contracts: what is procured, how large the supplier was, and for whom it was reserved. */
public record ContractClass(ProcurementKind kind, SupplierSize supplierSize, boolean reservedForSme) {

    /** Its labels: the kind, {@code SME}, {@code GOODS_SME}, {@code SMALL_AND_MICRO} and {@code RESERVED_FOR_SME}. */
    public Set<String> labels() {
        Set<String> labels = new TreeSet<>(Set.of(kind.name()));
        if (supplierSize != SupplierSize.LARGE) {
            labels.add("SME");
            labels.add(kind.name() + "_SME");
        }
        if (supplierSize == SupplierSize.SMALL || supplierSize == SupplierSize.MICRO) {
            labels.add("SMALL_AND_MICRO");
        }
        if (reservedForSme) {
            labels.add("RESERVED_FOR_SME");
        }
        return labels;
    }
}
