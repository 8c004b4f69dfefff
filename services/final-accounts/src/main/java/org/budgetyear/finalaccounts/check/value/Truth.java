package org.budgetyear.finalaccounts.check.value;

/** Whether something holds. What is not known is no contradiction. */
public enum Truth {
    TRUE,
    FALSE,
    /** Figures that are rounded or missing leave it open. */
    OPEN;

    public static Truth of(boolean holds) {
        return holds ? TRUE : FALSE;
    }

    public Truth not() {
        return switch (this) {
            case TRUE -> FALSE;
            case FALSE -> TRUE;
            case OPEN -> OPEN;
        };
    }

    public Truth and(Truth other) {
        if (this == FALSE || other == FALSE) {
            return FALSE;
        }
        return this == TRUE ? other : OPEN;
    }

    public Truth or(Truth other) {
        return not().and(other.not()).not();
    }
}
