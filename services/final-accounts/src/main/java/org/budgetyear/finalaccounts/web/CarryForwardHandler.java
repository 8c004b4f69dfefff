package org.budgetyear.finalaccounts.web;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.budgetyear.finalaccounts.account.Profile;
import org.budgetyear.finalaccounts.account.UnitYearAccount;
import org.budgetyear.finalaccounts.carryforward.ClosingBalances;
import org.budgetyear.finalaccounts.carryforward.OpeningCheck;
import org.budgetyear.model.closing.ClosingBalance;
import org.budgetyear.model.closing.NamedProject;
import org.budgetyear.model.code.ProjectCode;
import org.budgetyear.model.code.UnitYear;
import org.budgetyear.runtime.envelope.Outcome;
import org.budgetyear.runtime.web.RequestProblem;
import org.springframework.web.reactive.function.server.ServerRequest;
import org.springframework.web.reactive.function.server.ServerResponse;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Gives the closing balances of a published year to the next one, and shows that they arrived. */
final class CarryForwardHandler {

    private final Accounts accounts;
    private final ClosingDesk desk;

    CarryForwardHandler(Accounts accounts, ClosingDesk desk) {
        this.accounts = accounts;
        this.desk = desk;
    }

    /** Unit by unit; each is carried once for a version, so asking again after a failure carries the others. */
    Mono<ServerResponse> carryForward(ServerRequest request) {
        UnitYear key = Asked.unitYear(request, "department");
        return Answers.blocking(() -> commands(key))
                .flatMapMany(Flux::fromIterable)
                .concatMap(data -> carry(request, key, data))
                .collectList()
                .flatMap(outcomes -> Answers.json(() -> outcomes));
    }

    private Mono<Outcome> carry(ServerRequest request, UnitYear key, Map<String, Object> data) {
        return desk.ask(request, Objects.toString(data.get("unit")), key, "carry-forward-unit", data)
                .onErrorResume(
                        RequestProblem.class,
                        refused -> refused.problem().code().equals("already-carried")
                                ? Mono.empty()
                                : Mono.error(refused));
    }

    /** Each line's opening balance beside what it closed with the year before. */
    Mono<ServerResponse> check(ServerRequest request) {
        UnitYear key = Asked.unitYear(request, "department");
        return Answers.json(() ->
                accounts.unitsOf(key).stream().flatMap(unit -> checks(unit)).toList());
    }

    private Stream<OpeningCheck> checks(UnitYearAccount unit) {
        UnitYear before =
                new UnitYear(unit.unitYear().unit(), unit.unitYear().year().previous());
        return OpeningCheck.of(accounts.unit(before).account(), unit).stream();
    }

    private List<Map<String, Object>> commands(UnitYear key) {
        int version =
                accounts.department(key).account().closing().publications().size();
        List<Map<String, Object>> commands = new ArrayList<>();
        for (UnitYearAccount account : accounts.unitsOf(key)) {
            Profile.Unit unit = accounts.unit(account.unitYear()).unit();
            List<ClosingBalance> balances = ClosingBalances.of(account);
            Map<String, Object> data = new LinkedHashMap<>();
            data.put("unit", account.unitYear().unit());
            data.put("version", version);
            data.put("unitName", unit.name());
            data.put("kind", unit.kind());
            data.put("recognition", unit.recognition());
            data.put("projects", projects(account, balances));
            data.put("balances", balances);
            data.put("surplusFen", account.records().surplus().closing());
            commands.add(data);
        }
        return commands;
    }

    private static List<NamedProject> projects(UnitYearAccount account, List<ClosingBalance> balances) {
        return balances.stream()
                .flatMap(balance -> Stream.ofNullable(balance.line().project()))
                .distinct()
                .map(project -> new NamedProject(project, name(account, project)))
                .toList();
    }

    private static String name(UnitYearAccount account, ProjectCode project) {
        return account.profile().projects().getOrDefault(project, project.value());
    }
}
