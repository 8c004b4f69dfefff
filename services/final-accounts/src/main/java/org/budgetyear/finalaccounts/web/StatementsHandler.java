package org.budgetyear.finalaccounts.web;

import java.time.Instant;
import java.util.List;
import org.budgetyear.finalaccounts.account.Statements;
import org.budgetyear.finalaccounts.account.UnitYearAccount;
import org.budgetyear.finalaccounts.statement.Performance;
import org.budgetyear.finalaccounts.statement.PerformanceFigures;
import org.budgetyear.finalaccounts.statement.UnitList;
import org.budgetyear.model.appropriations.DepartmentDutiesSet;
import org.budgetyear.model.appropriations.DutySection;
import org.budgetyear.model.appropriations.UnitKindChanged;
import org.budgetyear.model.appropriations.VarianceExplained;
import org.budgetyear.model.code.UnitYear;
import org.springframework.web.reactive.function.server.ServerRequest;
import org.springframework.web.reactive.function.server.ServerResponse;
import reactor.core.publisher.Mono;

/** What departments and units have stated for their disclosure. */
final class StatementsHandler {

    private final Accounts accounts;

    StatementsHandler(Accounts accounts) {
        this.accounts = accounts;
    }

    record OfDepartment(
            List<DutySection> duties,
            List<UnitList.Entry> units,
            List<Performance.Entry> projects,
            PerformanceFigures performance,
            List<Explanation> explanations) {}

    record OfUnit(
            List<UnitKindChanged> changesOfKind, List<Performance.Entry> projects, List<Explanation> explanations) {}

    /** An explanation that stands, who wrote it and when. */
    record Explanation(
            String scope, String figureHash, String printed, String text, String actor, Instant recordedAt) {}

    Mono<ServerResponse> ofDepartment(ServerRequest request) {
        UnitYear key = Asked.unitYear(request, "department");
        return Answers.json(() -> {
            UnitYearAccount department = accounts.department(key).account();
            Statements statements = department.profile().statements();
            List<UnitYearAccount> units = accounts.unitsOf(key);
            List<Performance.Entry> projects = Performance.of(units);
            return new OfDepartment(
                    statements
                            .facts(DepartmentDutiesSet.class)
                            .flatMap(duties -> duties.sections().stream())
                            .toList(),
                    UnitList.of(department, units),
                    projects,
                    PerformanceFigures.of(projects),
                    explanations(statements));
        });
    }

    Mono<ServerResponse> ofUnit(ServerRequest request) {
        UnitYear key = Asked.unitYear(request, "unit");
        return Answers.json(() -> {
            UnitYearAccount unit = accounts.unit(key).account();
            Statements statements = unit.profile().statements();
            return new OfUnit(
                    statements.facts(UnitKindChanged.class).toList(),
                    Performance.of(List.of(unit)),
                    explanations(statements));
        });
    }

    private static List<Explanation> explanations(Statements statements) {
        return statements
                .of(VarianceExplained.class)
                .map(statement -> {
                    VarianceExplained said = (VarianceExplained) statement.fact();
                    return new Explanation(
                            said.scope(),
                            said.figureHash(),
                            said.printed(),
                            said.text(),
                            statement.actor(),
                            statement.recordedAt());
                })
                .toList();
    }
}
