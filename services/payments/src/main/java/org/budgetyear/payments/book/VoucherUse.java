package org.budgetyear.payments.book;

/** What a voucher was last named as the cost of. */
record VoucherUse(String voucher, RecordKind kind, String id) {}
