package org.budgetyear.model.contract;

/** How a contract ends. */
public enum ContractEnd {
    /** 完结: all of it is accepted and paid. */
    COMPLETION,
    /** 终止: before it is fulfilled. */
    TERMINATION
}
