package org.budgetyear.finalaccounts.table.predicate;

import org.budgetyear.finalaccounts.book.Measure;

/** What an {@link Entry} measures: the measures of facts, and the ceilings of the three public expenses. */
public enum Quantity {
    OPENING,
    RECEIPT,
    SPEND,
    SURPLUS_USED,
    SURPLUS_ALLOCATED,
    OPENING_BUDGET,
    BUDGET_CHANGE,
    NON_TAX_REVENUE,
    CARRIED_OVER,
    HELD,
    PROCURED,
    SELF_EVALUATED,
    PERFORMANCE,
    INTERNAL_TRANSFER,
    LINE,
    /** “三公”经费预算数, set by item and not by quota line. */
    THREE_PUBLIC_CEILING;

    static Quantity of(Measure measure) {
        return switch (measure) {
            case OPENING -> OPENING;
            case RECEIPT -> RECEIPT;
            case SPEND -> SPEND;
            case SURPLUS_USED -> SURPLUS_USED;
            case SURPLUS_ALLOCATED -> SURPLUS_ALLOCATED;
            case OPENING_BUDGET -> OPENING_BUDGET;
            case BUDGET_CHANGE -> BUDGET_CHANGE;
            case NON_TAX_REVENUE -> NON_TAX_REVENUE;
            case CARRIED_OVER -> CARRIED_OVER;
            case HELD -> HELD;
            case PROCURED -> PROCURED;
            case SELF_EVALUATED -> SELF_EVALUATED;
            case PERFORMANCE -> PERFORMANCE;
            case INTERNAL_TRANSFER -> INTERNAL_TRANSFER;
            case LINE -> LINE;
        };
    }
}
