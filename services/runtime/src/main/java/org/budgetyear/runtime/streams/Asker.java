package org.budgetyear.runtime.streams;

import static java.nio.charset.StandardCharsets.UTF_8;

import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.header.Headers;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.jspecify.annotations.Nullable;

/**
 * Who waits for a reply: the partition of the asking instance and its name for the question.
 *
 * @param partition of the reply topic
 */
record Asker(int partition, String question) {

    private static final String PARTITION = "reply_partition";
    private static final String QUESTION = "reply_question";

    Asker {
        if (partition < 0 || partition >= Topics.REPLY_PARTITIONS) {
            throw new IllegalArgumentException("no partition of replies: " + partition);
        }
    }

    /** @throws IllegalArgumentException when somebody asks who cannot be answered */
    static @Nullable Asker of(Headers headers) {
        Header partition = headers.lastHeader(PARTITION);
        Header question = headers.lastHeader(QUESTION);
        return partition == null || question == null
                ? null
                : new Asker(
                        Integer.parseInt(new String(partition.value(), UTF_8)), new String(question.value(), UTF_8));
    }

    Headers headers() {
        Headers headers = new RecordHeaders();
        headers.add(PARTITION, Integer.toString(partition).getBytes(UTF_8));
        headers.add(QUESTION, question.getBytes(UTF_8));
        return headers;
    }
}
