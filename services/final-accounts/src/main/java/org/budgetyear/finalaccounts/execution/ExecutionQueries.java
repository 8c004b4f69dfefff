package org.budgetyear.finalaccounts.execution;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Supplier;
import org.budgetyear.finalaccounts.store.AccountStore;
import org.budgetyear.model.chart.Charts;

/** Answers queries for execution from the store. Blocks. */
public final class ExecutionQueries {

    private final AccountStore accounts;
    private final Supplier<Charts> charts;
    private final Clock clock;

    public ExecutionQueries(AccountStore accounts, Supplier<Charts> charts, Clock clock) {
        this.accounts = accounts;
        this.charts = charts;
        this.clock = clock;
    }

    public Execution on(ExecutionQuery query) {
        return ExecutionRates.of(
                charts.get().of(query.owner().year()),
                query.owner().year(),
                switch (query.scope()) {
                    case UNIT -> List.of(accounts.load(query.owner()));
                    case DEPARTMENT ->
                        accounts.unitsOf(query.owner().unit(), query.owner().year());
                },
                query.by(),
                LocalDate.now(clock));
    }
}
