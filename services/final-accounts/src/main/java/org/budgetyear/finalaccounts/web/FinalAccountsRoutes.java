package org.budgetyear.finalaccounts.web;

import java.util.Map;
import java.util.function.Supplier;
import org.budgetyear.finalaccounts.execution.ExecutionQueries;
import org.budgetyear.finalaccounts.execution.LiveExecution;
import org.budgetyear.finalaccounts.history.History;
import org.budgetyear.finalaccounts.projection.UnitYearProcessor;
import org.budgetyear.finalaccounts.projection.UnitYearProjection;
import org.budgetyear.finalaccounts.store.AccountStore;
import org.budgetyear.finalaccounts.store.DeadLetterStore;
import org.budgetyear.model.chart.Charts;
import org.springframework.web.reactive.function.server.RouterFunction;
import org.springframework.web.reactive.function.server.RouterFunctions;
import org.springframework.web.reactive.function.server.ServerResponse;

/** All addresses of final accounts. */
public final class FinalAccountsRoutes {

    private static final String ROOT = "/api/final-accounts";
    private static final String DEPARTMENT = "/departments/{department}/{year}";
    private static final String UNIT = "/units/{unit}/{year}";
    private static final String CELL = "/tables/{table}/cells/{row}/{column}";

    private final StatusHandler status;
    private final LinesHandler lines;
    private final ContractsHandler contracts;
    private final ProfileHandler profiles;
    private final PaymentsHandler payments;
    private final EventsHandler events;
    private final ExecutionHandler execution;
    private final TableHandler tables;
    private final CellHandler cells;
    private final RecordsHandler records;
    private final AssetsHandler assets;
    private final DocumentHandler documents;
    private final StatementsHandler statements;
    private final EconomicHandler economic;
    private final OperationsHandler operations;

    /** @param topics the topics that are folded, by context */
    public FinalAccountsRoutes(
            AccountStore store,
            History history,
            Supplier<Charts> charts,
            DeadLetterStore deadLetters,
            ExecutionQueries queries,
            LiveExecution live,
            UnitYearProjection projection,
            UnitYearProcessor processor,
            Map<String, String> topics) {
        Accounts accounts = new Accounts(store, charts);
        status = new StatusHandler(accounts, deadLetters, topics, processor::position);
        lines = new LinesHandler(accounts);
        contracts = new ContractsHandler(accounts);
        profiles = new ProfileHandler(accounts);
        payments = new PaymentsHandler(accounts, history);
        events = new EventsHandler(accounts, history);
        execution = new ExecutionHandler(accounts, queries, live);
        tables = new TableHandler(accounts, history);
        cells = new CellHandler(accounts, history);
        records = new RecordsHandler(accounts);
        assets = new AssetsHandler(accounts);
        documents = new DocumentHandler(accounts, history);
        statements = new StatementsHandler(accounts);
        economic = new EconomicHandler(accounts);
        operations = new OperationsHandler(processor, projection, deadLetters);
    }

    public RouterFunction<ServerResponse> routes() {
        return RouterFunctions.route()
                .path(ROOT, root -> root.add(departments()).add(units()).add(operations()))
                .build();
    }

    private RouterFunction<ServerResponse> departments() {
        return RouterFunctions.route()
                .GET("/departments", status::departments)
                .GET(DEPARTMENT + "/status", status::department)
                .GET(DEPARTMENT + "/profile", profiles::ofDepartment)
                .GET(DEPARTMENT + "/execution", execution::ofDepartment)
                .GET(DEPARTMENT + "/execution/stream", execution::streamOfDepartment)
                .GET(DEPARTMENT + "/tables", tables::ofDepartment)
                .GET(DEPARTMENT + "/tables/{table}", tables::oneOfDepartment)
                .GET(DEPARTMENT + CELL, cells::ofDepartment)
                .GET(DEPARTMENT + "/disclosure.html", documents::page)
                .GET(DEPARTMENT + "/disclosure.pdf", documents::pdf)
                .GET(DEPARTMENT + "/disclosure.docx", documents::docx)
                .GET(DEPARTMENT + "/disclosure.xlsx", documents::xlsx)
                .GET(DEPARTMENT + "/disclosure.zip", documents::zip)
                .GET(DEPARTMENT + "/datapackage.json", documents::dataPackage)
                .GET(DEPARTMENT + "/facts.csv", documents::facts)
                .GET(DEPARTMENT + "/text", tables::textOfDepartment)
                .GET(DEPARTMENT + "/figures", tables::figuresOfDepartment)
                .GET(DEPARTMENT + "/figures/{metric}", cells::figure)
                .GET(DEPARTMENT + "/three-public", records::threePublic)
                .GET(DEPARTMENT + "/internal-transfers", records::internalTransfers)
                .GET(DEPARTMENT + "/assets", assets::ofDepartment)
                .GET(DEPARTMENT + "/assets/awaiting-registration", assets::queueOfDepartment)
                .GET(DEPARTMENT + "/economic", economic::ofDepartment)
                .GET(DEPARTMENT + "/statements", statements::ofDepartment)
                .build();
    }

    private RouterFunction<ServerResponse> units() {
        return RouterFunctions.route()
                .GET(UNIT + "/position", status::position)
                .GET(UNIT + "/profile", profiles::ofUnit)
                .GET(UNIT + "/lines", lines::lines)
                .GET(UNIT + "/procurement", contracts::procurement)
                .GET(UNIT + "/contracts", contracts::contracts)
                .GET(UNIT + "/contracts/{contract}", contracts::contract)
                .GET(UNIT + "/payments", payments::events)
                .GET(UNIT + "/payments/standing", payments::standing)
                .GET(UNIT + "/events/{context}", events::events)
                .GET(UNIT + "/statements", statements::ofUnit)
                .GET(UNIT + "/execution", execution::ofUnit)
                .GET(UNIT + "/execution/stream", execution::streamOfUnit)
                .GET(UNIT + "/tables", tables::ofUnit)
                .GET(UNIT + "/tables/{table}", tables::oneOfUnit)
                .GET(UNIT + CELL, cells::ofUnit)
                .GET(UNIT + "/disclosure.html", tables::pageOfUnit)
                .GET(UNIT + "/records", records::ofUnit)
                .GET(UNIT + "/surplus", records::surplus)
                .GET(UNIT + "/assets", assets::ofUnit)
                .GET(UNIT + "/assets/awaiting-registration", assets::queueOfUnit)
                .build();
    }

    private RouterFunction<ServerResponse> operations() {
        return RouterFunctions.route()
                .GET("/economic/{year}", economic::ofAll)
                .GET("/execution/{year}", execution::ofAll)
                .GET("/execution/{year}/stream", execution::streamOfAll)
                .GET("/operations", operations::show)
                .POST("/operations/rebuild", operations::rebuild)
                .POST("/operations/dead-letters/{unit}/{year}/retry", operations::retry)
                .POST("/operations/dead-letters/{unit}/{year}/skip", operations::skip)
                .build();
    }
}
