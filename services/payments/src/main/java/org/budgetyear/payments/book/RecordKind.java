package org.budgetyear.payments.book;

/** What a unit keeps a record of under numbers of its own, besides payments and receipts. */
public enum RecordKind {
    DELEGATION("delegation", "出国（境）团组", "delegationId"),
    RECEPTION("reception", "公务接待", "receptionId"),
    NON_TAX_REVENUE("non-tax revenue", "非税收入", "revenueNo"),
    SURPLUS_USE("surplus use", "使用结余", "useNo"),
    SURPLUS_ALLOCATION("surplus allocation", "结余分配", "allocationNo");

    private final String label;
    private final String labelZh;
    private final String field;

    RecordKind(String label, String labelZh, String field) {
        this.label = label;
        this.labelZh = labelZh;
        this.field = field;
    }

    public String label() {
        return label;
    }

    public String labelZh() {
        return labelZh;
    }

    /** Where a command names its number. */
    public String path() {
        return "data." + field;
    }
}
