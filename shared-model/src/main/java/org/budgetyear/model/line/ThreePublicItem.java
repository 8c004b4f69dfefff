package org.budgetyear.model.line;

/** The items of the three public expenses (三公经费). */
public enum ThreePublicItem {
    /** 因公出国（境）费. */
    OVERSEAS,
    /** 公务用车购置费. */
    VEHICLE_PURCHASE,
    /** 公务用车运行维护费. */
    VEHICLE_OPERATION,
    /** 公务接待费. */
    RECEPTION
}
