package org.budgetyear.finalaccounts.web;

import java.util.Map;
import java.util.TreeMap;
import org.budgetyear.finalaccounts.account.Profile;
import org.budgetyear.finalaccounts.account.UnitYearAccount;
import org.budgetyear.model.code.UnitYear;
import org.budgetyear.model.money.Money;
import org.jspecify.annotations.Nullable;
import org.springframework.web.reactive.function.server.ServerRequest;
import org.springframework.web.reactive.function.server.ServerResponse;
import reactor.core.publisher.Mono;

/** What is known of a year besides its money: with what it was opened and what was registered in it. */
final class ProfileHandler {

    private final Accounts accounts;

    ProfileHandler(Accounts accounts) {
        this.accounts = accounts;
    }

    /**
     * The profile of a unit's year or of a department's.
     *
     * @param unit null when it is no unit's
     * @param department null when it is no department's
     * @param projects names by code
     * @param ceilingsFen of the three public expenses
     * @param priorYearFen last year's figures by metric
     */
    record ProfileView(
            UnitYear key,
            Profile.@Nullable Unit unit,
            Profile.@Nullable Department department,
            Map<String, String> projects,
            Map<String, Money> ceilingsFen,
            Map<String, Money> priorYearFen,
            boolean sealed) {}

    Mono<ServerResponse> ofUnit(ServerRequest request) {
        UnitYear key = Asked.unitYear(request, "unit");
        return Answers.json(() -> view(accounts.unit(key).account()));
    }

    Mono<ServerResponse> ofDepartment(ServerRequest request) {
        UnitYear key = Asked.unitYear(request, "department");
        return Answers.json(() -> view(accounts.department(key).account()));
    }

    private static ProfileView view(UnitYearAccount account) {
        Profile profile = account.profile();
        Map<String, String> projects = new TreeMap<>();
        profile.projects().forEach((code, name) -> projects.put(code.value(), name));
        Map<String, Money> ceilings = new TreeMap<>();
        profile.ceilings().forEach((item, amount) -> ceilings.put(item.name(), amount));
        return new ProfileView(
                account.unitYear(),
                profile.unit(),
                profile.department(),
                projects,
                ceilings,
                new TreeMap<>(profile.priorYear()),
                profile.isSealed());
    }
}
