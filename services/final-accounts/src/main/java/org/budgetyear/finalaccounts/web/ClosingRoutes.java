package org.budgetyear.finalaccounts.web;

import java.util.function.Supplier;
import org.budgetyear.finalaccounts.check.CheckCatalogue;
import org.budgetyear.finalaccounts.history.History;
import org.budgetyear.finalaccounts.store.AccountStore;
import org.budgetyear.finalaccounts.store.DisclosureStore;
import org.budgetyear.finalaccounts.version.Versions;
import org.budgetyear.model.chart.Charts;
import org.budgetyear.runtime.envelope.EventCodec;
import org.budgetyear.runtime.streams.Asking;
import org.springframework.web.reactive.function.server.RouterFunction;
import org.springframework.web.reactive.function.server.RouterFunctions;
import org.springframework.web.reactive.function.server.ServerResponse;

/** The addresses of closing a year, of what was published, and of carrying balances forward. */
public final class ClosingRoutes {

    private static final String ROOT = "/api/final-accounts";
    private static final String DEPARTMENT = "/departments/{department}/{year}";
    private static final String UNIT = "/units/{unit}/{year}";

    private final ClosingHandler closing;
    private final VersionHandler versions;
    private final CarryForwardHandler carryForward;
    private final WhatIfHandler whatIf;

    /**
     * @param checks what a year that is closed must pass
     * @param events all that is folded
     * @param asking closing, which decides on the evidence
     */
    public ClosingRoutes(
            AccountStore store,
            Supplier<Charts> charts,
            CheckCatalogue checks,
            Versions published,
            History history,
            DisclosureStore disclosures,
            EventCodec events,
            Asking asking) {
        Accounts accounts = new Accounts(store, charts);
        ClosingDesk desk = new ClosingDesk(asking);
        closing = new ClosingHandler(accounts, new Judge(accounts, checks), history, disclosures, desk);
        versions = new VersionHandler(accounts, published, disclosures);
        whatIf = new WhatIfHandler(accounts, checks, events);
        carryForward = new CarryForwardHandler(accounts, desk);
    }

    public RouterFunction<ServerResponse> routes() {
        return RouterFunctions.route()
                .GET(ROOT + DEPARTMENT + "/closing", closing::show)
                .POST(ROOT + UNIT + "/reconciliation/comparison", closing::compare)
                .POST(ROOT + UNIT + "/reconciliation", closing::reconcile)
                .POST(ROOT + UNIT + "/checks", closing::check)
                .POST(ROOT + DEPARTMENT + "/aggregation", closing::aggregate)
                .POST(ROOT + DEPARTMENT + "/publication", closing::publish)
                .GET(ROOT + DEPARTMENT + "/versions/{version}", versions::one)
                .GET(ROOT + DEPARTMENT + "/versions/{version}/difference", versions::difference)
                .GET(ROOT + DEPARTMENT + "/versions/{version}/difference.html", versions::differencePage)
                .POST(ROOT + DEPARTMENT + "/what-if", whatIf::ofDepartment)
                .POST(ROOT + UNIT + "/what-if", whatIf::ofUnit)
                .POST(ROOT + "/verify", versions::verify)
                .POST(ROOT + DEPARTMENT + "/carry-forward", carryForward::carryForward)
                .GET(ROOT + DEPARTMENT + "/opening-balances", carryForward::check)
                .build();
    }
}
