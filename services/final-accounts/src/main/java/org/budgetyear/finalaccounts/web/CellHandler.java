package org.budgetyear.finalaccounts.web;

import java.util.List;
import org.budgetyear.finalaccounts.account.UnitYearAccount;
import org.budgetyear.finalaccounts.book.DepartmentBook;
import org.budgetyear.finalaccounts.history.AsOf;
import org.budgetyear.finalaccounts.table.OpenedCell;
import org.budgetyear.finalaccounts.table.Table;
import org.budgetyear.finalaccounts.table.TableEngine;
import org.budgetyear.finalaccounts.table.Tables;
import org.budgetyear.finalaccounts.trace.Contributions;
import org.budgetyear.finalaccounts.trace.Place;
import org.budgetyear.finalaccounts.trace.TracedCell;
import org.budgetyear.model.code.UnitYear;
import org.budgetyear.runtime.web.Problems;
import org.budgetyear.runtime.web.RequestProblem;
import org.springframework.web.reactive.function.server.ServerRequest;
import org.springframework.web.reactive.function.server.ServerResponse;
import reactor.core.publisher.Mono;

/** A cell of a table, opened to what it adds up, down to the events. */
final class CellHandler {

    private static final int USUAL = 100;
    private static final int MOST = 1_000;

    private final Accounts accounts;
    private final Contributions contributions;

    CellHandler(Accounts accounts, Contributions contributions) {
        this.accounts = accounts;
        this.contributions = contributions;
    }

    /** Whose tables, and the accounts that they are computed from. */
    private record Owner(Tables tables, DepartmentBook book, List<UnitYearAccount> units) {}

    /** Which events are asked for. */
    private record Wanted(Place after, int limit) {}

    Mono<ServerResponse> ofDepartment(ServerRequest request) {
        UnitYear key = Asked.unitYear(request, "department");
        Wanted wanted = wanted(request);
        return Answers.json(() -> {
            List<UnitYearAccount> units = accounts.unitsOf(key);
            DepartmentBook book = accounts.book(key, units);
            return opened(request, new Owner(TableHandler.evaluated(book, TableEngine::tables), book, units), wanted);
        });
    }

    Mono<ServerResponse> ofUnit(ServerRequest request) {
        UnitYear key = Asked.unitYear(request, "unit");
        Wanted wanted = wanted(request);
        return Answers.json(() -> {
            Accounts.OpenUnit unit = accounts.unit(key);
            UnitYear department = new UnitYear(unit.unit().department(), key.year());
            List<UnitYearAccount> units = List.of(unit.account());
            DepartmentBook book = accounts.book(department, units);
            Tables tables = TableHandler.evaluated(book, each -> TableEngine.tables(each, key.unit()));
            return opened(request, new Owner(tables, book, units), wanted);
        });
    }

    private TracedCell opened(ServerRequest request, Owner owner, Wanted wanted) {
        Table table = TableHandler.table(owner.tables(), request.pathVariable("table"));
        String row = request.pathVariable("row");
        String column = request.pathVariable("column");
        OpenedCell cell = OpenedCell.of(table, row, column).orElseThrow(() -> Absent.cell(table.id(), row, column));
        Contributions.Page events =
                contributions.of(owner.units(), cell.sum(), AsOf.NOW, wanted.after(), wanted.limit());
        return TracedCell.of(table, cell, owner.book(), events);
    }

    private static Wanted wanted(ServerRequest request) {
        int limit = (int) Math.max(1, Asked.number(request, "limit", USUAL, MOST));
        return new Wanted(request.queryParam("after").map(CellHandler::place).orElse(Place.BEGINNING), limit);
    }

    private static Place place(String text) {
        try {
            return Place.parse(text);
        } catch (IllegalArgumentException e) {
            throw new RequestProblem(
                    Problems.notAccepted("after", text, "the next that an answer gave", "上一页返回的 next 值"));
        }
    }
}
