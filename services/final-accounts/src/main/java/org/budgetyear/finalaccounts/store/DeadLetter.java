package org.budgetyear.finalaccounts.store;

import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.budgetyear.finalaccounts.account.LogPosition;
import org.jspecify.annotations.Nullable;

/**
 * A record that could not be folded, or that waits behind one of the same unit's year.
 *
 * @param key the key of the record, which may be none of a unit's year
 * @param cause why it could not be folded; null when it waits
 */
public record DeadLetter(
        String key,
        LogPosition position,
        ConsumerRecord<String, byte[]> message,
        @Nullable String cause) {

    public static DeadLetter of(ConsumerRecord<String, byte[]> message, @Nullable String cause) {
        return new DeadLetter(keyOf(message), positionOf(message), message, cause);
    }

    /** The record's key, or a name for none. */
    public static String keyOf(ConsumerRecord<String, byte[]> message) {
        return message.key() == null ? "" : message.key();
    }

    public static LogPosition positionOf(ConsumerRecord<String, byte[]> message) {
        return new LogPosition(message.topic(), message.partition(), message.offset());
    }
}
