package org.budgetyear.payments.book;

/** How far a payment has come. */
public enum PaymentStatus {
    REQUESTED("requested", "待审核"),
    APPROVED("approved", "已审核"),
    RETURNED("returned", "已退回"),
    VOIDED("voided", "已作废"),
    BOUNCED("bounced", "已退票"),
    CLEARED("cleared", "已清算");

    private final String label;
    private final String labelZh;

    PaymentStatus(String label, String labelZh) {
        this.label = label;
        this.labelZh = labelZh;
    }

    public String label() {
        return label;
    }

    public String labelZh() {
        return labelZh;
    }
}
