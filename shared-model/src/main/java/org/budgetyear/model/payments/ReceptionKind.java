package org.budgetyear.model.payments;

/** Whose guests were received; each kind is published with its own counts. */
public enum ReceptionKind {
    /** 国内公务接待. */
    DOMESTIC,
    /** 外事接待. */
    FOREIGN
}
