package org.budgetyear.standalone.identity;

import java.nio.file.Path;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import org.budgetyear.model.code.UnitCode;
import org.budgetyear.standalone.CannotStart;

/** With which those who start a command ask a platform for whom a ledger names. */
public interface Tokens extends AutoCloseable {

    /**
     * The header of a request that somebody makes.
     *
     * @param units for whose accounts
     * @throws CannotStart when there is no token for them
     */
    String bearer(String actor, String role, Collection<UnitCode> units);

    @Override
    void close();

    /**
     * Those that the provider of a data folder gives to the launcher.
     *
     * @throws CannotStart when no platform ever ran on it
     */
    static Tokens of(Path dataFolder) {
        return LauncherTokens.of(dataFolder);
    }

    /**
     * Those that the environment has, from a provider that does not know the launcher; nothing when it has none.
     *
     * @param environment such as {@code BUDGET_TOKEN_UNIT_CLERK}
     */
    static Optional<Tokens> given(Map<String, String> environment) {
        return GivenTokens.of(environment);
    }
}
