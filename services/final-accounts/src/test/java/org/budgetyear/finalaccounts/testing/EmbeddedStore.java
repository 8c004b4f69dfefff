package org.budgetyear.finalaccounts.testing;

import de.bwaldvogel.mongo.MongoServer;
import de.bwaldvogel.mongo.backend.h2.H2Backend;
import org.budgetyear.finalaccounts.store.RegisterStore;
import org.budgetyear.finalaccounts.store.StoreConnection;

/** The embedded store, in memory. */
public final class EmbeddedStore implements AutoCloseable {

    private final MongoServer server = new MongoServer(H2Backend.inMemory());
    private final StoreConnection connection = StoreConnection.open(server.bindAndGetConnectionString());

    public StoreConnection connection() {
        return connection;
    }

    public RegisterStore register() {
        return new RegisterStore(connection.database(), SampleLog.codec());
    }

    @Override
    public void close() {
        connection.close();
        server.shutdownNow();
    }
}
