package org.budgetyear.finalaccounts.store;

import com.mongodb.ConnectionString;
import com.mongodb.MongoClientSettings;
import com.mongodb.ReadConcern;
import com.mongodb.ReadPreference;
import com.mongodb.WriteConcern;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoDatabase;
import java.util.Objects;
import java.util.concurrent.TimeUnit;

/** A connection to the store in which every call ends in time. */
public final class StoreConnection implements AutoCloseable {

    private static final String DATABASE = "budget";
    private static final int SECONDS_TO_FIND_A_SERVER = 5;
    private static final int SECONDS_TO_CONNECT = 5;
    private static final int SECONDS_TO_ANSWER = 30;

    private final MongoClient client;
    private final String database;

    private StoreConnection(MongoClient client, String database) {
        this.client = client;
        this.database = database;
    }

    /** @param uri such as {@code mongodb://127.0.0.1:27017/budget}; without a database it is {@code budget} */
    public static StoreConnection open(String uri) {
        ConnectionString address = new ConnectionString(uri);
        MongoClientSettings settings = MongoClientSettings.builder()
                .applyConnectionString(address)
                .applicationName("final-accounts")
                // Sessions, which retried writes need, are not in the embedded store; the processor retries instead.
                .retryWrites(false)
                .applyToClusterSettings(
                        cluster -> cluster.serverSelectionTimeout(SECONDS_TO_FIND_A_SERVER, TimeUnit.SECONDS))
                .applyToSocketSettings(socket -> socket.connectTimeout(SECONDS_TO_CONNECT, TimeUnit.SECONDS)
                        .readTimeout(SECONDS_TO_ANSWER, TimeUnit.SECONDS))
                .applyToConnectionPoolSettings(pool -> pool.maxWaitTime(SECONDS_TO_ANSWER, TimeUnit.SECONDS))
                .build();
        return new StoreConnection(
                MongoClients.create(settings), Objects.requireNonNullElse(address.getDatabase(), DATABASE));
    }

    /** What was written is on a majority before the token moves, and what is read is what was written last. */
    public MongoDatabase database() {
        return client.getDatabase(database)
                .withWriteConcern(WriteConcern.MAJORITY)
                .withReadConcern(ReadConcern.DEFAULT)
                .withReadPreference(ReadPreference.primary());
    }

    @Override
    public void close() {
        client.close();
    }
}
