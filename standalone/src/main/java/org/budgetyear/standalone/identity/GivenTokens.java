package org.budgetyear.standalone.identity;

import java.util.Collection;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.budgetyear.model.access.Role;
import org.budgetyear.model.code.UnitCode;
import org.budgetyear.standalone.CannotStart;

/** A token for each role, of people whom the platform's own provider knows. They, not a ledger's names, are recorded. */
record GivenTokens(Map<String, String> byRole) implements Tokens {

    static Optional<Tokens> of(Map<String, String> environment) {
        Map<String, String> byRole = new HashMap<>();
        for (Role role : Role.values()) {
            Optional.ofNullable(environment.get(variable(role.wireName())))
                    .ifPresent(token -> byRole.put(role.wireName(), token));
        }
        return byRole.isEmpty() ? Optional.empty() : Optional.of(new GivenTokens(byRole));
    }

    @Override
    public String bearer(String actor, String role, Collection<UnitCode> units) {
        return "Bearer "
                + Optional.ofNullable(byRole.get(role))
                        .orElseThrow(() -> new CannotStart(
                                "there is no token for the role " + role + "; set " + variable(role),
                                "没有岗位 " + role + " 的令牌；请设置 " + variable(role)));
    }

    private static String variable(String role) {
        return "BUDGET_TOKEN_" + role.replace('-', '_').toUpperCase(Locale.ROOT);
    }

    @Override
    public void close() {
        // There is nothing to let go of.
    }
}
