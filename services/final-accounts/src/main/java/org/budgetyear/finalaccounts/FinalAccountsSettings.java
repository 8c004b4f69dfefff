package org.budgetyear.finalaccounts;

import java.nio.file.Path;
import java.time.Duration;
import org.budgetyear.finalaccounts.check.CheckCatalogue;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What the read side is told besides what all services are.
 *
 * @param store where the store is
 * @param projection how much is read and kept at once
 * @param checksDir a folder with the bureau's own checks; null when it has none
 */
@ConfigurationProperties("budget")
public record FinalAccountsSettings(
        @DefaultValue Store store,
        @DefaultValue Projection projection,
        @Nullable Path checksDir) {

    CheckCatalogue checks() {
        return checksDir == null ? CheckCatalogue.standard() : CheckCatalogue.with(checksDir);
    }

    /** @param uri as MongoDB writes them */
    public record Store(
            @DefaultValue("mongodb://127.0.0.1:27017/budget")
            String uri) {}

    /**
     * The processor's sizes.
     *
     * @param chunk records folded and stored together, at most
     * @param cachedAccounts accounts of unit-years kept in memory
     * @param deadLetters dead letters at which the processor stops
     * @param claimTimeout after how long another instance takes over from one that has died
     */
    public record Projection(
            @DefaultValue("500") int chunk,
            @DefaultValue("1000") int cachedAccounts,
            @DefaultValue("10000") int deadLetters,
            @DefaultValue("10s") Duration claimTimeout) {}
}
