package org.budgetyear.finalaccounts.account;

/** Where a record stands in the log. */
public record LogPosition(String topic, int partition, long offset) {

    /** Such as {@code payments.events-3@1024}. */
    @Override
    public String toString() {
        return topic + "-" + partition + "@" + offset;
    }
}
