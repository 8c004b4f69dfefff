package org.budgetyear.finalaccounts.store;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.gte;
import static com.mongodb.client.model.Filters.lt;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.Sorts;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.budgetyear.runtime.envelope.AuditLine;
import org.budgetyear.runtime.envelope.AuditRecord;
import org.budgetyear.runtime.envelope.Json;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tools.jackson.core.JacksonException;

/**
 * The audit log, to be searched: a document for each record, under a key that orders them by time and says where the record
 * stands, so that writing it again is passed over. The embedded store has no indexes and looks through all documents.
 */
public final class AuditStore {

    private static final Logger LOG = LoggerFactory.getLogger(AuditStore.class);
    private static final String ID = "_id";
    private static final List<String> SEARCHED = List.of("unit", "actor", "commands", "results");

    private final MongoCollection<Document> entries;

    public AuditStore(MongoDatabase database) {
        entries = database.getCollection("audit");
        SEARCHED.forEach(
                field -> entries.createIndex(Indexes.compoundIndex(Indexes.ascending(field), Indexes.descending(ID))));
    }

    /** A record and when it was written. */
    public record Entry(String id, Instant at, AuditRecord entry) {}

    /**
     * What is looked for; what is null is not.
     *
     * @param unit its code, or a department's when it is {@code within}
     * @param from the first moment
     * @param to the first that is too late
     */
    public record Search(
            @Nullable String unit,
            boolean within,
            @Nullable String year,
            @Nullable String actor,
            @Nullable String source,
            @Nullable String command,
            AuditLine.@Nullable Result result,
            @Nullable Instant from,
            @Nullable Instant to) {}

    public void add(Collection<ConsumerRecord<String, byte[]>> records) {
        Immutable.insert(entries, records.stream().map(AuditStore::write).toList());
    }

    /**
     * The latest first.
     *
     * @param before the id of the last entry that is not wanted; null for the very latest
     */
    public List<Entry> find(Search search, @Nullable String before, int most) {
        List<Entry> found = new ArrayList<>();
        for (Document document :
                entries.find(filter(search, before)).sort(Sorts.descending(ID)).limit(most)) {
            String id = document.getString(ID);
            found.add(new Entry(
                    id,
                    Instant.ofEpochMilli(Long.parseLong(id.substring(0, id.indexOf('-')))),
                    Json.MAPPER.readValue(document.getString("entry"), AuditRecord.class)));
        }
        return found;
    }

    private static Bson filter(Search search, @Nullable String before) {
        List<Bson> all = new ArrayList<>();
        if (search.unit() != null) {
            if (search.within()) {
                all.add(gte("unit", search.unit()));
                all.add(lt("unit", search.unit() + "\uffff"));
            } else {
                all.add(eq("unit", search.unit()));
            }
        }
        equal(all, "year", search.year());
        equal(all, "actor", search.actor());
        equal(all, "source", search.source());
        equal(all, "commands", search.command());
        equal(all, "results", search.result() == null ? null : search.result().name());
        if (search.from() != null) {
            all.add(gte(ID, time(search.from().toEpochMilli())));
        }
        if (search.to() != null) {
            all.add(lt(ID, time(search.to().toEpochMilli())));
        }
        if (before != null) {
            all.add(lt(ID, before));
        }
        return all.isEmpty() ? new Document() : and(all);
    }

    private static void equal(List<Bson> all, String field, @Nullable String value) {
        if (value != null) {
            all.add(eq(field, value));
        }
    }

    private static String time(long milliseconds) {
        return "%013d".formatted(milliseconds);
    }

    private static Document write(ConsumerRecord<String, byte[]> stored) {
        AuditRecord entry = read(stored);
        return new Document(
                        ID, "%s-%03d-%016d".formatted(time(stored.timestamp()), stored.partition(), stored.offset()))
                .append("unit", entry.unit())
                .append("year", entry.year())
                .append("actor", entry.actor())
                .append("source", entry.source())
                .append(
                        "commands",
                        entry.lines().stream()
                                .map(AuditLine::command)
                                .distinct()
                                .toList())
                .append(
                        "results",
                        entry.lines().stream()
                                .map(line -> line.result().name())
                                .distinct()
                                .toList())
                .append("entry", Json.MAPPER.writeValueAsString(entry));
    }

    /** One that cannot be read is shown as such: it must neither stop the others nor be missing. */
    private static AuditRecord read(ConsumerRecord<String, byte[]> stored) {
        try {
            return Json.MAPPER.readValue(stored.value(), AuditRecord.class);
        } catch (JacksonException | IllegalArgumentException | NullPointerException e) {
            String where = stored.topic() + "-" + stored.partition() + "@" + stored.offset();
            LOG.error("the audit log has a record that cannot be read at {}", where, e);
            return AuditRecord.unreadable(where);
        }
    }
}
