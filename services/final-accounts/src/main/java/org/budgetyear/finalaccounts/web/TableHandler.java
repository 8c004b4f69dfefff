package org.budgetyear.finalaccounts.web;

import java.util.function.Function;
import java.util.stream.Collectors;
import org.budgetyear.finalaccounts.book.DepartmentBook;
import org.budgetyear.finalaccounts.document.DisclosureDocument;
import org.budgetyear.finalaccounts.document.page.DisclosurePage;
import org.budgetyear.finalaccounts.figure.Absence;
import org.budgetyear.finalaccounts.figure.Figure;
import org.budgetyear.finalaccounts.figure.Figures;
import org.budgetyear.finalaccounts.figure.FiguresCsv;
import org.budgetyear.finalaccounts.history.AsOf;
import org.budgetyear.finalaccounts.history.History;
import org.budgetyear.finalaccounts.narrative.NarrativeJson;
import org.budgetyear.finalaccounts.narrative.Narrator;
import org.budgetyear.finalaccounts.table.Table;
import org.budgetyear.finalaccounts.table.TableEngine;
import org.budgetyear.finalaccounts.table.Tables;
import org.budgetyear.finalaccounts.table.definition.MalformedTableSet;
import org.budgetyear.finalaccounts.table.print.TableCsv;
import org.budgetyear.finalaccounts.table.print.TablesJson;
import org.budgetyear.model.code.UnitYear;
import org.budgetyear.model.money.Money;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.web.reactive.function.server.ServerRequest;
import org.springframework.web.reactive.function.server.ServerResponse;
import reactor.core.publisher.Mono;

/** The tables of final accounts and the figures of the report's text, provisional until the year is sealed. */
final class TableHandler {

    private final Accounts accounts;
    private final History history;

    TableHandler(Accounts accounts, History history) {
        this.accounts = accounts;
        this.history = history;
    }

    /** A figure as it is printed, with the exact amount, rate or count behind it. */
    record FigureView(
            String metric,
            String printed,
            String unit,
            @Nullable Money amountFen,
            @Nullable String percent,
            @Nullable Long count,
            @Nullable Absence absence) {

        static FigureView of(Figure figure) {
            return new FigureView(
                    figure.metric(),
                    figure.printed(),
                    figure.unit().printed(),
                    figure.amountFen(),
                    figure.percent(),
                    figure.count(),
                    figure.absence());
        }
    }

    Mono<ServerResponse> ofDepartment(ServerRequest request) {
        return json(department(request));
    }

    Mono<ServerResponse> ofUnit(ServerRequest request) {
        return json(unit(request));
    }

    Mono<ServerResponse> oneOfDepartment(ServerRequest request) {
        return one(request, department(request));
    }

    Mono<ServerResponse> oneOfUnit(ServerRequest request) {
        return one(request, unit(request));
    }

    Mono<ServerResponse> pageOfUnit(ServerRequest request) {
        Asking asking = unit(request);
        AsOf asOf = Asked.asOf(request);
        return Answers.text(
                Answers.HTML, () -> DisclosurePage.write(DisclosureDocument.ofTables(asking.tables(), asOf)));
    }

    Mono<ServerResponse> figuresOfDepartment(ServerRequest request) {
        UnitYear key = Asked.unitYear(request, "department");
        Accounts then = then(request);
        return Asked.wantsCsv(request)
                ? Answers.text(Answers.CSV, () -> FiguresCsv.write(Figures.of(then.book(key))))
                : Answers.json(() ->
                        Figures.of(then.book(key)).stream().map(FigureView::of).toList());
    }

    /** The text that is published beside the tables, each piece with what it comes from. */
    Mono<ServerResponse> textOfDepartment(ServerRequest request) {
        UnitYear key = Asked.unitYear(request, "department");
        Accounts then = then(request);
        return Answers.text(MediaType.APPLICATION_JSON, () -> {
            DepartmentBook book = then.book(key);
            Tables tables = evaluated(book, TableEngine::tables);
            if (!Narrator.hasText(book.tableSet())) {
                throw Absent.tableSet(book.tableSet());
            }
            return NarrativeJson.write(Narrator.write(book, tables, Figures.of(book)))
                    .toString();
        });
    }

    /** Which tables are asked for; worked out when it is called. */
    @FunctionalInterface
    private interface Asking {
        Tables tables();
    }

    private Asking department(ServerRequest request) {
        UnitYear key = Asked.unitYear(request, "department");
        Accounts then = then(request);
        return () -> evaluated(then.book(key), TableEngine::tables);
    }

    private Asking unit(ServerRequest request) {
        UnitYear key = Asked.unitYear(request, "unit");
        Accounts then = then(request);
        return () -> evaluated(then.bookOfUnit(key), book -> TableEngine.tables(book, key.unit()));
    }

    /** What was so at the two times that are asked for. */
    private Accounts then(ServerRequest request) {
        return accounts.at(Asked.asOf(request), history);
    }

    private static Mono<ServerResponse> json(Asking asking) {
        return Answers.text(MediaType.APPLICATION_JSON, () -> TablesJson.write(asking.tables()));
    }

    private static Mono<ServerResponse> one(ServerRequest request, Asking asking) {
        String id = request.pathVariable("table");
        return Asked.wantsCsv(request)
                ? Answers.text(Answers.CSV, () -> TableCsv.write(table(asking.tables(), id)))
                : Answers.text(MediaType.APPLICATION_JSON, () -> {
                    Tables tables = asking.tables();
                    return TablesJson.write(tables, table(tables, id));
                });
    }

    static Table table(Tables tables, String id) {
        return tables.table(id)
                .orElseThrow(() ->
                        Absent.table(id, tables.tables().stream().map(Table::id).collect(Collectors.joining(", "))));
    }

    static Tables evaluated(DepartmentBook book, Function<DepartmentBook, Tables> tables) {
        try {
            return tables.apply(book);
        } catch (MalformedTableSet e) {
            throw Absent.tableSet(book.tableSet());
        }
    }
}
