package org.budgetyear.finalaccounts.store;

import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.in;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.ReplaceOptions;
import com.mongodb.client.model.Sorts;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.bson.Document;
import org.budgetyear.finalaccounts.account.LogPosition;

/** The dead letters in the order in which they came, and the skips. There are few, so they are looked through. */
public final class DeadLetterStore {

    private static final ReplaceOptions UPSERT = new ReplaceOptions().upsert(true);

    private final MongoCollection<Document> letters;
    private final MongoCollection<Document> skips;

    public DeadLetterStore(MongoDatabase database) {
        letters = database.getCollection("dead-letters");
        skips = database.getCollection("skipped-records");
    }

    /** The keys that have letters, with how many. */
    public Map<String, Integer> keys() {
        Map<String, Integer> keys = new TreeMap<>();
        for (Document letter : letters.find().projection(new Document("key", 1))) {
            keys.merge(letter.getString("key"), 1, Integer::sum);
        }
        return keys;
    }

    public List<DeadLetter> of(String key) {
        List<DeadLetter> found = new ArrayList<>();
        for (Document letter : letters.find(eq("key", key)).sort(Sorts.ascending("arrival"))) {
            found.add(LetterDocuments.read(letter));
        }
        return found;
    }

    /** The one that could not be folded; the others wait behind it. */
    public Optional<DeadLetter> first(String key) {
        return Optional.ofNullable(letters.find(eq("key", key))
                        .sort(Sorts.ascending("arrival"))
                        .first())
                .map(LetterDocuments::read);
    }

    public long count() {
        return letters.countDocuments();
    }

    /** Adds letters behind those that are there; one that is there already keeps its place and gets its new cause. */
    public void add(Collection<DeadLetter> added) {
        if (added.isEmpty()) {
            return;
        }
        long arrival = lastArrival();
        for (DeadLetter letter : added) {
            Document document = LetterDocuments.write(letter);
            Document present = letters.find(eq("_id", document.get("_id"))).first();
            document.append("arrival", present == null ? ++arrival : present.getLong("arrival"));
            letters.replaceOne(eq("_id", document.get("_id")), document, UPSERT);
        }
    }

    public void remove(Collection<DeadLetter> removed) {
        letters.deleteMany(in(
                "_id",
                removed.stream().map(letter -> letter.position().toString()).toList()));
    }

    public void skip(Skip skip) {
        LogPosition at = skip.position();
        Document document = new Document("_id", at.toString())
                .append("topic", at.topic())
                .append("partition", at.partition())
                .append("offset", at.offset())
                .append("key", skip.key())
                .append("reason", skip.reason())
                .append("actor", skip.actor())
                .append("decidedAt", skip.decidedAt().toString());
        skips.replaceOne(eq("_id", at.toString()), document, UPSERT);
    }

    public List<Skip> skips() {
        List<Skip> found = new ArrayList<>();
        for (Document each : skips.find().sort(Sorts.ascending("_id"))) {
            LogPosition at =
                    new LogPosition(each.getString("topic"), each.getInteger("partition"), each.getLong("offset"));
            found.add(new Skip(
                    at,
                    each.getString("key"),
                    each.getString("reason"),
                    each.getString("actor"),
                    Instant.parse(each.getString("decidedAt"))));
        }
        return found;
    }

    public Set<LogPosition> skipped() {
        Set<LogPosition> positions = new HashSet<>();
        skips().forEach(skip -> positions.add(skip.position()));
        return positions;
    }

    /** Throws the letters away, which a replay finds again; skips are decisions and stay. */
    public void clearLetters() {
        letters.deleteMany(new Document());
    }

    private long lastArrival() {
        Document last = letters.find().sort(Sorts.descending("arrival")).first();
        return last == null ? 0 : last.getLong("arrival");
    }
}
