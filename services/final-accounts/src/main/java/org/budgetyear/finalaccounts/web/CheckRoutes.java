package org.budgetyear.finalaccounts.web;

import java.util.List;
import java.util.function.Supplier;
import org.budgetyear.finalaccounts.book.DepartmentBook;
import org.budgetyear.finalaccounts.check.CheckCatalogue;
import org.budgetyear.finalaccounts.check.Checks;
import org.budgetyear.finalaccounts.check.ChecksJson;
import org.budgetyear.finalaccounts.store.AccountStore;
import org.budgetyear.finalaccounts.table.definition.MalformedTableSet;
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
    private final CheckCatalogue catalogue;

    public CheckRoutes(AccountStore store, Supplier<Charts> charts, CheckCatalogue catalogue) {
        this.accounts = new Accounts(store, charts);
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
        return Answers.text(MediaType.APPLICATION_JSON, () -> results(accounts.book(key)));
    }

    private Mono<ServerResponse> ofUnit(ServerRequest request) {
        UnitYear key = Asked.unitYear(request, "unit");
        return Answers.text(MediaType.APPLICATION_JSON, () -> {
            UnitYear department = new UnitYear(accounts.unit(key).unit().department(), key.year());
            return results(accounts.book(department).only(key.unit()));
        });
    }

    private String results(DepartmentBook book) {
        try {
            return ChecksJson.write(book, Checks.run(book, catalogue, List.of()));
        } catch (MalformedTableSet e) {
            throw Absent.tableSet(book.tableSet());
        }
    }
}
