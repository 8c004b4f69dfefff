package org.budgetyear.finalaccounts.store;

import static com.mongodb.client.model.Filters.in;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Sorts;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.header.Headers;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.bson.Document;
import org.budgetyear.model.code.UnitYear;
import org.budgetyear.runtime.envelope.EventCodec;
import org.budgetyear.runtime.envelope.Recorded;

/**
 * Every event that was folded, in its published form: a document each, under a key that orders a unit's year as each
 * context decided it. An entry is never changed, so writing it again is passed over.
 */
public final class RegisterStore {

    /** The embedded store compares each document that it finds by one key with all keys of the query. */
    private static final int KEYS_AT_A_TIME = 50;

    private final MongoCollection<Document> entries;
    private final EventCodec codec;

    /** @param codec of all that is folded */
    public RegisterStore(MongoDatabase database, EventCodec codec) {
        this.entries = database.getCollection("register");
        this.codec = codec;
    }

    /** Adds events; those that are there already stay as they are. */
    public void add(Collection<Recorded<?>> events) {
        Immutable.insert(entries, events.stream().map(RegisterStore::write).toList());
    }

    /**
     * Events of a context in a unit's year, in their order; one that an operator has skipped is not there. They are
     * asked for by their keys, since the embedded store looks through all that it has for any range.
     *
     * @param after the sequence of the last event that is not wanted; 0 from the first
     * @param until the sequence of the last event that is; a thousand further at most
     */
    public List<Recorded<?>> of(UnitYear unitYear, String context, long after, long until) {
        List<Recorded<?>> found = new ArrayList<>();
        for (long first = after + 1; first <= until; first += KEYS_AT_A_TIME) {
            List<String> ids = LongStream.rangeClosed(first, Math.min(first + KEYS_AT_A_TIME - 1, until))
                    .mapToObj(sequence -> id(unitYear, context, sequence))
                    .toList();
            for (Document document : entries.find(in("_id", ids)).sort(Sorts.ascending("_id"))) {
                found.add(read(unitYear, document));
            }
        }
        return found;
    }

    /** Throws everything away. */
    public void clear() {
        entries.deleteMany(new Document());
    }

    private static String id(UnitYear unitYear, String context, long sequence) {
        return "%s|%s|%019d".formatted(unitYear.key(), context, sequence);
    }

    private static Document write(Recorded<?> recorded) {
        Document headers = new Document();
        for (Header header : EventCodec.headers(recorded)) {
            headers.append(header.key(), new String(header.value(), StandardCharsets.UTF_8));
        }
        return new Document("_id", id(recorded.unitYear(), recorded.source(), recorded.sequence()))
                .append("headers", headers)
                .append("event", new String(EventCodec.payload(recorded.event()), StandardCharsets.UTF_8));
    }

    private Recorded<?> read(UnitYear unitYear, Document document) {
        Headers headers = new RecordHeaders();
        for (Map.Entry<String, Object> header :
                document.get("headers", Document.class).entrySet()) {
            headers.add(header.getKey(), String.valueOf(header.getValue()).getBytes(StandardCharsets.UTF_8));
        }
        return codec.read(unitYear.key(), headers, document.getString("event").getBytes(StandardCharsets.UTF_8))
                .orElseThrow(() -> new IllegalStateException(
                        document.getString("_id") + " is of a type that this version does not know"));
    }
}
