package org.budgetyear.finalaccounts.web;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.budgetyear.finalaccounts.account.UnitYearAccount;
import org.budgetyear.finalaccounts.disclosure.Disclosure;
import org.budgetyear.finalaccounts.disclosure.Sha256;
import org.budgetyear.finalaccounts.history.History;
import org.budgetyear.finalaccounts.reconciliation.MalformedClearingFile;
import org.budgetyear.finalaccounts.reconciliation.Reconciliation;
import org.budgetyear.finalaccounts.reconciliation.Register;
import org.budgetyear.finalaccounts.store.DisclosureStore;
import org.budgetyear.model.closing.ClosingStage;
import org.budgetyear.model.closing.SealedUnit;
import org.budgetyear.model.code.UnitCode;
import org.budgetyear.model.code.UnitYear;
import org.budgetyear.runtime.web.Problems;
import org.budgetyear.runtime.web.RequestProblem;
import org.jspecify.annotations.Nullable;
import org.springframework.web.reactive.function.server.ServerRequest;
import org.springframework.web.reactive.function.server.ServerResponse;
import reactor.core.publisher.Mono;

/** The steps of closing for which final accounts gives the evidence, and how far the closing has come. */
final class ClosingHandler {

    private final Accounts accounts;
    private final Judge judge;
    private final History history;
    private final DisclosureStore disclosures;
    private final ClosingDesk desk;

    ClosingHandler(Accounts accounts, Judge judge, History history, DisclosureStore disclosures, ClosingDesk desk) {
        this.accounts = accounts;
        this.judge = judge;
        this.history = history;
        this.disclosures = disclosures;
        this.desk = desk;
    }

    /** @param underWay the hash of what waits for approval or publication; empty when nothing does */
    record ClosingView(ClosingStage stage, String underWay, List<VersionView> versions, List<UnitView> units) {}

    record VersionView(int version, String sha256) {}

    record UnitView(
            UnitCode unit, ClosingStage stage, @Nullable String sealId) {}

    Mono<ServerResponse> show(ServerRequest request) {
        UnitYear key = Asked.unitYear(request, "department");
        return Answers.json(() -> {
            UnitYearAccount department = accounts.department(key).account();
            return new ClosingView(
                    department.closing().department(),
                    department.closing().underWay(),
                    department.closing().publications().stream()
                            .map(each -> new VersionView(each.version(), each.sha256()))
                            .toList(),
                    accounts.unitsOf(key).stream()
                            .map(unit -> new UnitView(
                                    unit.unitYear().unit(),
                                    unit.closing().unit(),
                                    unit.profile().sealId()))
                            .toList());
        });
    }

    /** Compares and changes nothing, as often as anybody likes. */
    Mono<ServerResponse> compare(ServerRequest request) {
        UnitYear key = Asked.unitYear(request, "unit");
        return request.bodyToMono(String.class)
                .defaultIfEmpty("")
                .flatMap(csv -> Answers.json(() -> reconciliation(key, csv)));
    }

    Mono<ServerResponse> reconcile(ServerRequest request) {
        UnitYear key = Asked.unitYear(request, "unit");
        return request.bodyToMono(String.class)
                .defaultIfEmpty("")
                .flatMap(csv -> Answers.blocking(() -> {
                    String sealId = seal(accounts.unit(key).account());
                    Reconciliation found = reconciliation(key, csv);
                    Map<String, Object> data = new LinkedHashMap<>();
                    data.put("sealId", sealId);
                    data.put("clearingSha256", Sha256.of(csv));
                    data.put(
                            "differences",
                            found.differences().stream()
                                    .map(each -> each.name())
                                    .toList());
                    return data;
                }))
                .flatMap(data -> desk.ask(request, "", key, "record-reconciliation", data))
                .flatMap(outcome -> Answers.json(() -> outcome));
    }

    Mono<ServerResponse> check(ServerRequest request) {
        UnitYear key = Asked.unitYear(request, "unit");
        return Answers.blocking(() -> {
                    Map<String, Object> data = new LinkedHashMap<>();
                    data.put("sealId", seal(accounts.unit(key).account()));
                    Judge.Judgement found = judge.unit(key);
                    data.put("outcomeSha256", Sha256.of(found.json()));
                    data.putAll(found.counts());
                    return data;
                })
                .flatMap(data -> desk.ask(request, "", key, "record-checks", data))
                .flatMap(outcome -> Answers.json(() -> outcome));
    }

    Mono<ServerResponse> aggregate(ServerRequest request) {
        UnitYear key = Asked.unitYear(request, "department");
        return Answers.blocking(() -> {
                    Disclosure disclosure = disclosure(key);
                    Map<String, Object> data = new LinkedHashMap<>();
                    data.put("version", disclosure.version());
                    data.put("sha256", disclosure.sha256());
                    data.putAll(judge.department(key).counts());
                    data.put("units", seals(key));
                    return data;
                })
                .flatMap(data -> desk.ask(request, "", key, "aggregate-department", data))
                .flatMap(outcome -> Answers.json(() -> outcome));
    }

    /** What is published is kept before it is published, so that no published version is missing. */
    Mono<ServerResponse> publish(ServerRequest request) {
        UnitYear key = Asked.unitYear(request, "department");
        return Answers.blocking(() -> {
                    Disclosure disclosure = disclosure(key);
                    disclosures.put(disclosure.sha256(), disclosure.json());
                    Map<String, Object> data = new LinkedHashMap<>();
                    data.put("version", disclosure.version());
                    data.put("sha256", disclosure.sha256());
                    data.put("foldedFrom", disclosure.foldedFrom());
                    return data;
                })
                .flatMap(data -> desk.ask(request, "", key, "publish-disclosure", data))
                .flatMap(outcome -> Answers.json(() -> outcome));
    }

    private Disclosure disclosure(UnitYear key) {
        UnitYearAccount department = accounts.department(key).account();
        List<UnitYearAccount> units = accounts.unitsOf(key);
        units.forEach(ClosingHandler::seal);
        return Disclosure.of(department.closing().publications().size() + 1, department, units);
    }

    private List<SealedUnit> seals(UnitYear department) {
        List<SealedUnit> seals = new ArrayList<>();
        for (UnitYearAccount unit : accounts.unitsOf(department)) {
            seals.add(new SealedUnit(unit.unitYear().unit(), seal(unit)));
        }
        return seals;
    }

    private Reconciliation reconciliation(UnitYear key, String csv) {
        Register register = new Register();
        history.of(accounts.unit(key).account(), "payments").forEachRemaining(register::add);
        try {
            return Reconciliation.of(key.unit(), csv, register);
        } catch (MalformedClearingFile e) {
            throw new RequestProblem(Problems.notAccepted(
                    "line " + e.line(), e.text(), MalformedClearingFile.header(), MalformedClearingFile.header()));
        }
    }

    /** @throws RequestProblem when more events of the year can follow, so that nothing can be stated of it */
    private static String seal(UnitYearAccount account) {
        String sealId = account.profile().sealId();
        if (sealId == null) {
            throw Absent.seal(account.unitYear());
        }
        return sealId;
    }
}
