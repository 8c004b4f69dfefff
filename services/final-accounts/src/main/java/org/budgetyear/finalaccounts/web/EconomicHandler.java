package org.budgetyear.finalaccounts.web;

import org.budgetyear.finalaccounts.account.Books;
import org.budgetyear.finalaccounts.economic.EconomicSpending;
import org.budgetyear.model.code.FiscalYear;
import org.budgetyear.model.code.UnitYear;
import org.springframework.web.reactive.function.server.ServerRequest;
import org.springframework.web.reactive.function.server.ServerResponse;
import reactor.core.publisher.Mono;

/** Spending by departmental and government economic codes, of one department or of all. */
final class EconomicHandler {

    private final Accounts accounts;

    EconomicHandler(Accounts accounts) {
        this.accounts = accounts;
    }

    Mono<ServerResponse> ofDepartment(ServerRequest request) {
        UnitYear key = Asked.unitYear(request, "department");
        return Answers.json(
                () -> EconomicSpending.of(key.year(), accounts.book(key).units(), accounts.chart(key.year())));
    }

    Mono<ServerResponse> ofAll(ServerRequest request) {
        FiscalYear year = Asked.year(request);
        return Answers.json(() -> EconomicSpending.of(
                year, accounts.unitsIn(year).stream().map(Books::ofUnit).toList(), accounts.chart(year)));
    }
}
