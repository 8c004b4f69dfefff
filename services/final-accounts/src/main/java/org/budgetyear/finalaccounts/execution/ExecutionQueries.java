package org.budgetyear.finalaccounts.execution;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.budgetyear.finalaccounts.store.AccountStore;

/** Answers queries for execution from the store. Blocks. */
public final class ExecutionQueries {

    private final AccountStore accounts;
    private final Clock clock;

    public ExecutionQueries(AccountStore accounts, Clock clock) {
        this.accounts = accounts;
        this.clock = clock;
    }

    public Execution on(ExecutionQuery query) {
        return ExecutionRates.of(
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
