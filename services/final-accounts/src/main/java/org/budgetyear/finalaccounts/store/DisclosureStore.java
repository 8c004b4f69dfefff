package org.budgetyear.finalaccounts.store;

import static com.mongodb.client.model.Filters.eq;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.ReplaceOptions;
import java.util.Optional;
import org.bson.Document;

/** Published disclosures by their hash, so that what a hash names is never changed; the log can give each again. */
public final class DisclosureStore {

    private static final ReplaceOptions UPSERT = new ReplaceOptions().upsert(true);

    private final MongoCollection<Document> disclosures;

    public DisclosureStore(MongoDatabase database) {
        disclosures = database.getCollection("disclosures");
    }

    public void put(String sha256, String json) {
        disclosures.replaceOne(eq("_id", sha256), new Document("_id", sha256).append("json", json), UPSERT);
    }

    public Optional<String> find(String sha256) {
        return Optional.ofNullable(disclosures.find(eq("_id", sha256)).first())
                .map(document -> document.getString("json"));
    }
}
