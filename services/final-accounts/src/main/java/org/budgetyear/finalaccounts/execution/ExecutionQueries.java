package org.budgetyear.finalaccounts.execution;

import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.budgetyear.finalaccounts.account.Profile;
import org.budgetyear.finalaccounts.account.UnitYearAccount;
import org.budgetyear.finalaccounts.store.AccountStore;
import org.budgetyear.finalaccounts.store.Versioned;
import org.budgetyear.finalaccounts.table.definition.TableSets;
import org.budgetyear.model.chart.Charts;
import org.budgetyear.model.code.FiscalYear;
import org.budgetyear.model.code.UnitCode;
import org.budgetyear.model.code.UnitYear;
import org.budgetyear.model.line.ThreePublicItem;

/** Answers queries for execution from the store. Blocks. */
public final class ExecutionQueries {

    /** Watchers are told four times a second, so departments are read only for what they know. */
    private static final Set<Dimension> KNOWN_OF_DEPARTMENTS = EnumSet.of(Dimension.DEPARTMENT, Dimension.THREE_PUBLIC);

    private final AccountStore accounts;
    private final Supplier<Charts> charts;
    private final Clock clock;

    public ExecutionQueries(AccountStore accounts, Supplier<Charts> charts, Clock clock) {
        this.accounts = accounts;
        this.charts = charts;
        this.clock = clock;
    }

    public Execution on(ExecutionQuery query) {
        FiscalYear year = query.scope().year();
        List<UnitYearAccount> units = switch (query.scope()) {
            case ExecutionQuery.OneUnit one -> List.of(accounts.load(one.unit()));
            case ExecutionQuery.OneDepartment one ->
                accounts.unitsOf(one.department().unit(), year);
            case ExecutionQuery.AllDepartments all -> accounts.unitsOf(all.year());
        };
        return ExecutionRates.of(terms(query.by(), year, units), query, units, LocalDate.now(clock));
    }

    private Terms terms(Dimension by, FiscalYear year, List<UnitYearAccount> units) {
        Set<UnitYear> keys = units.stream()
                .filter(unit -> KNOWN_OF_DEPARTMENTS.contains(by))
                .flatMap(unit -> Stream.ofNullable(unit.profile().unit()))
                .map(unit -> new UnitYear(unit.department(), year))
                .collect(Collectors.toSet());
        Map<UnitCode, String> names = new HashMap<>();
        Map<String, ThreePublicItem> threePublic = new HashMap<>();
        for (Versioned each : accounts.load(keys).values()) {
            Profile.Department department = each.account().profile().department();
            if (department != null) {
                names.put(each.account().unitYear().unit(), department.name());
                threePublic.putAll(items(department.tableSet()));
            }
        }
        return new Terms(charts.get().of(year), names, threePublic);
    }

    /** None where the set does not exist, which is said to those who ask for its tables. */
    private static Map<String, ThreePublicItem> items(String tableSet) {
        return TableSets.exists(tableSet) ? TableSets.of(tableSet).vocabulary().itemsByCode() : Map.of();
    }
}
