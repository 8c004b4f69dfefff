package org.budgetyear.model.payments;

/** Where non-tax revenue is paid in. */
public enum NonTaxDestination {
    /** 缴入国库. */
    TREASURY,
    /** 缴入财政专户. */
    FISCAL_ACCOUNT
}
