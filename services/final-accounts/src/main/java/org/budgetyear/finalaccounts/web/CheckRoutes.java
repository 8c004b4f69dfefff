package org.budgetyear.finalaccounts.web;

import java.util.function.Supplier;
import org.budgetyear.finalaccounts.check.CheckCatalogue;
import org.budgetyear.finalaccounts.history.History;
import org.budgetyear.finalaccounts.store.AccountStore;
import org.budgetyear.model.chart.Charts;
import org.budgetyear.model.code.UnitYear;
import org.springframework.http.MediaType;
import org.springframework.web.reactive.function.server.RouterFunction;
import org.springframework.web.reactive.function.server.RouterFunctions;
import org.springframework.web.reactive.function.server.ServerRequest;
import org.springframework.web.reactive.function.server.ServerResponse;
import reactor.core.publisher.Mono;

/** All checks, on what the final accounts would be if the year ended now. */
public final class CheckRoutes {

    private final Accounts accounts;
    private final History history;
    private final CheckCatalogue catalogue;

    public CheckRoutes(AccountStore store, History history, Supplier<Charts> charts, CheckCatalogue catalogue) {
        this.accounts = new Accounts(store, charts);
        this.history = history;
        this.catalogue = catalogue;
    }

    public RouterFunction<ServerResponse> routes() {
        return RouterFunctions.route()
                .GET("/api/final-accounts/departments/{department}/{year}/checks", this::ofDepartment)
                .GET("/api/final-accounts/units/{unit}/{year}/checks", this::ofUnit)
                .build();
    }

    private Mono<ServerResponse> ofDepartment(ServerRequest request) {
        UnitYear key = Asked.unitYear(request, "department");
        Judge judge = judge(request);
        return Answers.text(
                MediaType.APPLICATION_JSON, () -> judge.department(key).json());
    }

    private Mono<ServerResponse> ofUnit(ServerRequest request) {
        UnitYear key = Asked.unitYear(request, "unit");
        Judge judge = judge(request);
        return Answers.text(MediaType.APPLICATION_JSON, () -> judge.unit(key).json());
    }

    /** Of what was so at the two times that are asked for. */
    private Judge judge(ServerRequest request) {
        return new Judge(accounts.at(Asked.asOf(request), history), catalogue);
    }
}
