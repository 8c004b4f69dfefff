package org.budgetyear.finalaccounts.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.function.Supplier;
import org.budgetyear.finalaccounts.account.Profile;
import org.budgetyear.finalaccounts.account.UnitYearAccount;
import org.budgetyear.finalaccounts.book.DepartmentBook;
import org.budgetyear.finalaccounts.store.DeadLetterStore;
import org.budgetyear.model.code.FiscalYear;
import org.budgetyear.model.code.UnitCode;
import org.budgetyear.model.code.UnitYear;
import org.budgetyear.model.line.UnitKind;
import org.springframework.web.reactive.function.server.ServerRequest;
import org.springframework.web.reactive.function.server.ServerResponse;
import reactor.core.publisher.Mono;

/** How far a year has come. */
final class StatusHandler {

    private final Accounts accounts;
    private final DeadLetterStore deadLetters;
    private final Map<String, String> topics;
    private final Supplier<SortedMap<String, Long>> position;

    /**
     * @param topics the topics that are folded, by context
     * @param position the next offset of each partition
     */
    StatusHandler(
            Accounts accounts,
            DeadLetterStore deadLetters,
            Map<String, String> topics,
            Supplier<SortedMap<String, Long>> position) {
        this.accounts = accounts;
        this.deadLetters = deadLetters;
        this.topics = topics;
        this.position = position;
    }

    /** @param position the next offset that is not folded, by partition */
    record DepartmentStatus(
            UnitCode department,
            String name,
            FiscalYear year,
            String tableSet,
            boolean sealed,
            List<UnitStatus> units,
            Map<String, Long> position) {}

    /** @param heldRecords dead letters, without which its figures are not complete */
    record UnitStatus(UnitCode unit, String name, UnitKind kind, boolean sealed, int heldRecords) {}

    record DepartmentYear(UnitCode department, String name, FiscalYear year, String tableSet, boolean sealed) {}

    /** All departments' years that are open or closed. */
    Mono<ServerResponse> departments(ServerRequest request) {
        return Answers.json(() ->
                accounts.departmentYears().stream().map(this::departmentYear).toList());
    }

    private DepartmentYear departmentYear(UnitYearAccount account) {
        UnitYear key = account.unitYear();
        Profile.Department department = Objects.requireNonNull(account.profile().department());
        return new DepartmentYear(
                key.unit(), department.name(), key.year(), department.tableSet(), isSealed(accounts.unitsOf(key)));
    }

    private static boolean isSealed(List<UnitYearAccount> units) {
        return DepartmentBook.isSealed(units, unit -> unit.profile().isSealed());
    }

    Mono<ServerResponse> department(ServerRequest request) {
        UnitYear key = Asked.unitYear(request, "department");
        return Answers.json(() -> status(key));
    }

    /** The last folded sequence of each context, 0 where nothing is: so that who has sent a command can wait for it. */
    Mono<ServerResponse> position(ServerRequest request) {
        UnitYear key = Asked.unitYear(request, "unit");
        return Answers.json(() -> {
            UnitYearAccount account = accounts.any(key);
            Map<String, Long> sequences = new LinkedHashMap<>();
            topics.forEach((context, topic) ->
                    sequences.put(context, account.positions().sequence(topic)));
            return sequences;
        });
    }

    private DepartmentStatus status(UnitYear key) {
        Accounts.OpenDepartment open = accounts.department(key);
        Map<String, Integer> held = deadLetters.keys();
        List<UnitYearAccount> units = accounts.unitsOf(key);
        return new DepartmentStatus(
                key.unit(),
                open.department().name(),
                key.year(),
                open.department().tableSet(),
                isSealed(units),
                units.stream().map(unit -> status(unit, held)).toList(),
                position.get());
    }

    private static UnitStatus status(UnitYearAccount account, Map<String, Integer> held) {
        var unit = Objects.requireNonNull(account.profile().unit());
        return new UnitStatus(
                account.unitYear().unit(),
                unit.name(),
                unit.kindAtYearEnd(account.profile().statements()),
                account.profile().isSealed(),
                held.getOrDefault(account.unitYear().key(), 0));
    }
}
