package org.budgetyear.finalaccounts.store;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.apache.kafka.common.record.TimestampType;
import org.bson.Document;
import org.bson.types.Binary;
import org.jspecify.annotations.Nullable;

/** Records of the log as documents, with all that is needed to fold them later. */
final class LetterDocuments {

    private LetterDocuments() {}

    static Document write(DeadLetter letter) {
        ConsumerRecord<String, byte[]> message = letter.message();
        List<Document> headers = new ArrayList<>();
        for (Header header : message.headers()) {
            headers.add(new Document("name", header.key()).append("value", binary(header.value())));
        }
        return new Document("_id", letter.position().toString())
                .append("key", letter.key())
                .append("messageKey", message.key())
                .append("topic", message.topic())
                .append("partition", message.partition())
                .append("offset", message.offset())
                .append("timestamp", message.timestamp())
                .append("headers", headers)
                .append("value", binary(message.value()))
                .append("cause", letter.cause());
    }

    static DeadLetter read(Document document) {
        RecordHeaders headers = new RecordHeaders();
        for (Document header : document.getList("headers", Document.class)) {
            headers.add(header.getString("name"), bytes(header.get("value")));
        }
        ConsumerRecord<String, byte[]> message = new ConsumerRecord<>(
                document.getString("topic"),
                document.getInteger("partition"),
                document.getLong("offset"),
                document.getLong("timestamp"),
                TimestampType.CREATE_TIME,
                ConsumerRecord.NULL_SIZE,
                ConsumerRecord.NULL_SIZE,
                document.getString("messageKey"),
                bytes(document.get("value")),
                headers,
                Optional.empty());
        return DeadLetter.of(message, document.getString("cause"));
    }

    private static @Nullable Binary binary(byte @Nullable [] bytes) {
        return bytes == null ? null : new Binary(bytes);
    }

    private static byte @Nullable [] bytes(@Nullable Object value) {
        return switch (value) {
            case null -> null;
            case Binary binary -> binary.getData();
            case byte[] bytes -> bytes;
            default -> throw new IllegalArgumentException("not binary: " + value.getClass());
        };
    }
}
