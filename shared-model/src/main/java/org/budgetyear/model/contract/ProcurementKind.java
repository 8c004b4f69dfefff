package org.budgetyear.model.contract;

/** What is procured, as the notes to the final accounts divide it (政府采购). */
public enum ProcurementKind {
    /** 货物. */
    GOODS,
    /** 工程. */
    WORKS,
    /** 服务. */
    SERVICES
}
