package org.budgetyear.finalaccounts.store;

import org.budgetyear.finalaccounts.testing.EmbeddedStore;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.TestInstance;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class EmbeddedStoreTest extends StoreContract {

    private final EmbeddedStore store = new EmbeddedStore();

    @AfterAll
    void close() {
        store.close();
    }

    @Override
    StoreConnection connection() {
        return store.connection();
    }
}
