package org.budgetyear.finalaccounts.source;

import java.util.List;
import org.apache.kafka.clients.consumer.ConsumerRecord;

/** Records that were read together, in the order of each partition. One message for all, as messages cost more than records. */
public record Chunk(List<ConsumerRecord<String, byte[]>> records) {}
