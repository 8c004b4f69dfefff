package org.budgetyear.finalaccounts.statement;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.budgetyear.finalaccounts.account.Profile;
import org.budgetyear.finalaccounts.account.UnitYearAccount;
import org.budgetyear.model.appropriations.DepartmentUnitsListed;
import org.budgetyear.model.appropriations.Inclusion;
import org.budgetyear.model.appropriations.ListedUnit;
import org.budgetyear.model.code.UnitCode;
import org.budgetyear.model.line.UnitKind;
import org.jspecify.annotations.Nullable;

/** The units of a department as its register lists them, against those that keep accounts. */
public final class UnitList {

    private UnitList() {}

    /** What does not fit between the list and the accounts. */
    public enum Mismatch {
        /** It is listed with accounts of its own, but has opened none. */
        WITHOUT_ACCOUNTS,
        /** It is listed as merged into the department's own office, but keeps accounts. */
        MERGED_WITH_ACCOUNTS,
        /** It keeps accounts, but is not listed. */
        NOT_LISTED,
        /** It is listed as another kind of unit than it is on 31 December. */
        OTHER_KIND
    }

    /** @param inclusion null when it is not listed */
    public record Entry(
            UnitCode unit,
            String name,
            UnitKind kind,
            @Nullable Inclusion inclusion,
            @Nullable Mismatch mismatch) {}

    /** Listed units in the order of the list, then those that are not listed; all accounts when there is no list. */
    public static List<Entry> of(UnitYearAccount department, List<UnitYearAccount> units) {
        List<ListedUnit> listed = department
                .profile()
                .statements()
                .facts(DepartmentUnitsListed.class)
                .flatMap(list -> list.units().stream())
                .toList();
        Map<UnitCode, UnitYearAccount> accounts = units.stream()
                .collect(Collectors.toMap(account -> account.unitYear().unit(), Function.identity()));
        Stream<UnitYearAccount> others = units.stream()
                .filter(account -> listed.stream()
                        .noneMatch(unit -> unit.unit().equals(account.unitYear().unit())));
        return Stream.concat(
                        listed.stream().map(unit -> entry(unit, accounts.get(unit.unit()))),
                        others.map(account -> unlisted(account, listed.isEmpty())))
                .toList();
    }

    private static Entry entry(ListedUnit unit, @Nullable UnitYearAccount account) {
        return new Entry(unit.unit(), unit.name(), unit.kind(), unit.inclusion(), mismatch(unit, account));
    }

    private static @Nullable Mismatch mismatch(ListedUnit unit, @Nullable UnitYearAccount account) {
        return switch (unit.inclusion()) {
            case MERGED -> account == null ? null : Mismatch.MERGED_WITH_ACCOUNTS;
            case SEPARATE ->
                account == null
                        ? Mismatch.WITHOUT_ACCOUNTS
                        : kindOf(account) == unit.kind() ? null : Mismatch.OTHER_KIND;
        };
    }

    private static Entry unlisted(UnitYearAccount account, boolean nothingIsListed) {
        return new Entry(
                account.unitYear().unit(),
                opened(account).name(),
                kindOf(account),
                null,
                nothingIsListed ? null : Mismatch.NOT_LISTED);
    }

    private static UnitKind kindOf(UnitYearAccount account) {
        return opened(account).kindAtYearEnd(account.profile().statements());
    }

    private static Profile.Unit opened(UnitYearAccount account) {
        return requireNonNull(account.profile().unit());
    }
}
