package org.budgetyear.standalone.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Indexes;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.bson.Document;
import org.budgetyear.standalone.CannotStart;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EmbeddedStoreTest {

    private static final int MANY = 2_000;

    @TempDir
    private Path folder;

    @Test
    void documentsAndUniqueIndexesSurviveARestart() throws IOException {
        try (var store = EmbeddedStore.start(folder, 0)) {
            write(store);
        }
        try (var store = EmbeddedStore.start(folder, 0);
                var client = MongoClients.create(store.uri())) {
            assertThat(documents(client).countDocuments()).isEqualTo(MANY);
            Document seventh = documents(client).find(Filters.eq("_id", 7)).first();
            assertThat(seventh).containsEntry("paidFen", 700L);
            assertThatThrownBy(() -> documents(client).insertOne(new Document("_id", -1).append("key", "k7")))
                    .hasMessageContaining("duplicate key");
        }
    }

    @Test
    void aDamagedFileDoesNotKeepTheStoreFromStarting() throws IOException {
        try (var store = EmbeddedStore.start(folder, 0)) {
            write(store);
        }
        damage(folder.resolve("documents.mv"));
        try (var store = EmbeddedStore.start(folder, 0);
                var client = MongoClients.create(store.uri())) {
            assertThat(documents(client).countDocuments()).isZero();
            documents(client).insertOne(new Document("_id", 1));
        }
    }

    @Test
    void aFileThatIsNoStoreIsSetAsideAndTheStoreBeginsEmpty() throws IOException {
        Files.writeString(folder.resolve("documents.mv"), "not a store");
        try (var store = EmbeddedStore.start(folder, 0);
                var client = MongoClients.create(store.uri())) {
            assertThat(documents(client).countDocuments()).isZero();
        }
        assertThat(folder.resolve("documents.damaged.mv")).hasContent("not a store");
    }

    @Test
    void aFileThatAnotherProcessHoldsIsLeftAlone() throws IOException {
        try (var store = EmbeddedStore.start(folder, 0)) {
            write(store);
            assertThatThrownBy(() -> EmbeddedStore.start(folder, 0))
                    .isInstanceOf(CannotStart.class)
                    .hasMessageContaining("in use");
            try (var client = MongoClients.create(store.uri())) {
                assertThat(documents(client).countDocuments()).isEqualTo(MANY);
            }
        }
    }

    private static void write(EmbeddedStore store) {
        try (var client = MongoClients.create(store.uri())) {
            documents(client).createIndex(Indexes.ascending("key"), new IndexOptions().unique(true));
            List<Document> many = IntStream.range(0, MANY)
                    .mapToObj(i -> new Document("_id", i).append("key", "k" + i).append("paidFen", i * 100L))
                    .toList();
            documents(client).insertMany(many);
        }
    }

    private static MongoCollection<Document> documents(MongoClient client) {
        return client.getDatabase("final-accounts").getCollection("unit-years");
    }

    /** Overwrites all but the head and the tail of the file, which alone would still open. */
    private static void damage(Path file) throws IOException {
        byte[] bytes = Files.readAllBytes(file);
        Arrays.fill(bytes, 8_192, bytes.length - 4_096, (byte) 0x55);
        Files.write(file, bytes);
    }
}
