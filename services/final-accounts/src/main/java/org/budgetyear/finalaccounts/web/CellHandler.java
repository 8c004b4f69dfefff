package org.budgetyear.finalaccounts.web;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.budgetyear.finalaccounts.account.UnitYearAccount;
import org.budgetyear.finalaccounts.book.DepartmentBook;
import org.budgetyear.finalaccounts.figure.Figures;
import org.budgetyear.finalaccounts.figure.OpenedFigure;
import org.budgetyear.finalaccounts.history.AsOf;
import org.budgetyear.finalaccounts.history.History;
import org.budgetyear.finalaccounts.table.OpenedCell;
import org.budgetyear.finalaccounts.table.Table;
import org.budgetyear.finalaccounts.table.TableEngine;
import org.budgetyear.finalaccounts.table.definition.MalformedTableSet;
import org.budgetyear.finalaccounts.table.definition.TableDefinition;
import org.budgetyear.finalaccounts.table.definition.TableSets;
import org.budgetyear.finalaccounts.table.predicate.FactSum;
import org.budgetyear.finalaccounts.trace.Contributions;
import org.budgetyear.finalaccounts.trace.Place;
import org.budgetyear.finalaccounts.trace.TracedCell;
import org.budgetyear.finalaccounts.trace.TracedFigure;
import org.budgetyear.model.code.UnitYear;
import org.budgetyear.runtime.web.Problems;
import org.budgetyear.runtime.web.RequestProblem;
import org.springframework.web.reactive.function.server.ServerRequest;
import org.springframework.web.reactive.function.server.ServerResponse;
import reactor.core.publisher.Mono;

/** A cell of a table or a figure of the text, opened to what it adds up, down to the events. */
final class CellHandler {

    private static final int USUAL = 100;
    private static final int MOST = 1_000;

    private final Accounts accounts;
    private final History history;

    CellHandler(Accounts accounts, History history) {
        this.accounts = accounts;
        this.history = history;
    }

    /** Whose tables: the facts and the accounts that they are computed from. */
    private record Owner(DepartmentBook book, List<UnitYearAccount> units) {}

    /** Which events are asked for. */
    private record Wanted(AsOf asOf, Place after, int limit) {}

    Mono<ServerResponse> ofDepartment(ServerRequest request) {
        UnitYear key = Asked.unitYear(request, "department");
        Wanted wanted = wanted(request);
        return Answers.json(() -> {
            Accounts then = accounts.at(wanted.asOf(), history);
            List<UnitYearAccount> units = then.unitsOf(key);
            return opened(request, new Owner(then.book(key, units), units), wanted);
        });
    }

    Mono<ServerResponse> ofUnit(ServerRequest request) {
        UnitYear key = Asked.unitYear(request, "unit");
        Wanted wanted = wanted(request);
        return Answers.json(() -> {
            Accounts then = accounts.at(wanted.asOf(), history);
            return opened(
                    request,
                    new Owner(then.bookOfUnit(key), List.of(then.unit(key).account())),
                    wanted);
        });
    }

    /** A figure of the department's text. */
    Mono<ServerResponse> figure(ServerRequest request) {
        UnitYear key = Asked.unitYear(request, "department");
        Wanted wanted = wanted(request);
        OpenedFigure.Role role = role(request);
        String metric = request.pathVariable("metric");
        return Answers.json(() -> {
            Accounts then = accounts.at(wanted.asOf(), history);
            List<UnitYearAccount> units = then.unitsOf(key);
            DepartmentBook book = then.book(key, units);
            OpenedFigure opened = Figures.open(book, metric).orElseThrow(() -> Absent.figure(metric));
            TracedFigure traced = TracedFigure.of(opened);
            return opened.sums().stream()
                    .filter(sum -> sum.role() == role)
                    .findFirst()
                    .map(sum -> traced.with(sum, book, events(units, sum.facts(), wanted)))
                    .orElse(traced);
        });
    }

    private Contributions.Page events(List<UnitYearAccount> units, FactSum sum, Wanted wanted) {
        return new Contributions(history).of(units, sum, wanted.asOf(), wanted.after(), wanted.limit());
    }

    private static OpenedFigure.Role role(ServerRequest request) {
        String name = request.queryParam("of").orElse(OpenedFigure.Role.AMOUNT.name());
        return Arrays.stream(OpenedFigure.Role.values())
                .filter(role -> role.name().equals(name))
                .findFirst()
                .orElseThrow(
                        () -> new RequestProblem(Problems.notAccepted("of", name, "AMOUNT or BASE", "AMOUNT 或 BASE")));
    }

    private TracedCell opened(ServerRequest request, Owner owner, Wanted wanted) {
        Table table = table(owner.book(), request.pathVariable("table"));
        String row = request.pathVariable("row");
        String column = request.pathVariable("column");
        OpenedCell cell = OpenedCell.of(table, row, column).orElseThrow(() -> Absent.cell(table.id(), row, column));
        return TracedCell.of(table, cell, owner.book(), events(owner.units(), cell.sum(), wanted));
    }

    private static Table table(DepartmentBook book, String id) {
        try {
            return TableEngine.table(book, id)
                    .orElseThrow(() -> Absent.table(
                            id,
                            TableSets.of(book.tableSet()).tables().stream()
                                    .map(TableDefinition::id)
                                    .collect(Collectors.joining(", "))));
        } catch (MalformedTableSet e) {
            throw Absent.tableSet(book.tableSet());
        }
    }

    private static Wanted wanted(ServerRequest request) {
        int limit = (int) Math.max(1, Asked.number(request, "limit", USUAL, MOST));
        Place after = request.queryParam("after").map(CellHandler::place).orElse(Place.BEGINNING);
        return new Wanted(Asked.asOf(request), after, limit);
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
