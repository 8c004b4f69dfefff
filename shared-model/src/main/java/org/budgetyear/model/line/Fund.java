package org.budgetyear.model.line;

/**
 * Where money comes from. The first three are fiscal appropriations (财政拨款), controlled by quota; the others are a
 * unit's own and superior money, of which a unit can spend what it has received.
 */
public enum Fund {
    /** 一般公共预算. */
    GENERAL_PUBLIC(true),
    /** 政府性基金预算. */
    GOVERNMENT_FUND(true),
    /** 国有资本经营预算. */
    STATE_CAPITAL(true),
    /** 上级补助收入. */
    SUPERIOR_SUBSIDY(false),
    /** 事业收入. */
    INSTITUTIONAL(false),
    /** 经营收入. */
    BUSINESS(false),
    /** 附属单位上缴收入. */
    AFFILIATED_REMITTANCE(false),
    /** 其他收入. */
    OTHER(false);

    private final boolean fiscal;

    Fund(boolean fiscal) {
        this.fiscal = fiscal;
    }

    /** Whether it is a fiscal appropriation. */
    public boolean isFiscal() {
        return fiscal;
    }
}
