package org.budgetyear.finalaccounts.store;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.testcontainers.junit.jupiter.Container;
import org.testcontainers.junit.jupiter.Testcontainers;
import org.testcontainers.mongodb.MongoDBContainer;

/** Says that it was skipped where no Docker is. */
@Testcontainers(disabledWithoutDocker = true)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class MongoStoreTest extends StoreContract {

    @Container
    private static final MongoDBContainer MONGO = new MongoDBContainer("mongo:7.0");

    private StoreConnection connection;

    @BeforeAll
    void open() {
        connection = StoreConnection.open(MONGO.getConnectionString());
    }

    @AfterAll
    void close() {
        connection.close();
    }

    @Override
    StoreConnection connection() {
        return connection;
    }
}
