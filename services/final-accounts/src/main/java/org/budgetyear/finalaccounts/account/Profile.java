package org.budgetyear.finalaccounts.account;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.budgetyear.model.code.ProjectCode;
import org.budgetyear.model.code.UnitCode;
import org.budgetyear.model.line.Recognition;
import org.budgetyear.model.line.ThreePublicItem;
import org.budgetyear.model.line.UnitKind;
import org.budgetyear.model.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * What is known of a unit's year besides its money. A department has a year of its own, under its own code.
 *
 * @param unit null until its year is opened
 * @param department null unless it is a department whose year is opened
 * @param priorYear last year's published figures by metric
 * @param seals the barriers that hold, each with the request it answered
 * @param latestAccountingDate the latest day on which anything counted; null before anything did
 */
public record Profile(
        @Nullable Unit unit,
        @Nullable Department department,
        Map<ProjectCode, String> projects,
        Map<ThreePublicItem, Money> ceilings,
        Map<String, Money> priorYear,
        Map<Seal, String> seals,
        Statements statements,
        @Nullable LocalDate latestAccountingDate) {

    static final Profile NEW = new Profile(null, null, Map.of(), Map.of(), Map.of(), Map.of(), Statements.NONE, null);

    /** A unit, as its year was opened; {@code kind} is what it was then. */
    public record Unit(String name, UnitKind kind, UnitCode department, Recognition recognition) {

        /** What it is on 31 December. */
        public UnitKind kindAtYearEnd(Statements statements) {
            return Segment.of(kind, statements).getLast().kind();
        }
    }

    /** A department, as its year was opened. */
    public record Department(String name, String tableSet) {}

    /**
     * The barriers of a year, one in each context: nothing of the year follows it there. Spending is reopened first, and
     * procurement and the asset register because of it; what reopened them last tells whether they are that far.
     */
    public enum Seal {
        BUDGET,
        SPENDING,
        PROCUREMENT,
        ASSETS,
        SPENDING_REOPENED,
        PROCUREMENT_REOPENED,
        ASSETS_REOPENED
    }

    /** Whether no event of the year can follow. The logs are read independently, so it takes the barriers of all. */
    public boolean isSealed() {
        return sealId() != null;
    }

    /** The request that budget and spending answered; null unless the year is sealed and all barriers are folded. */
    public @Nullable String sealId() {
        String sealId = seals.get(Seal.BUDGET);
        boolean sealed = sealId != null && sealId.equals(seals.get(Seal.SPENDING));
        boolean closed =
                closed(Seal.PROCUREMENT, Seal.PROCUREMENT_REOPENED) && closed(Seal.ASSETS, Seal.ASSETS_REOPENED);
        return sealed && closed ? sealId : null;
    }

    private boolean closed(Seal seal, Seal reopened) {
        return seals.containsKey(seal) && Objects.equals(seals.get(reopened), seals.get(Seal.SPENDING_REOPENED));
    }

    Profile opened(Unit as) {
        return new Profile(as, department, projects, ceilings, priorYear, seals, statements, latestAccountingDate);
    }

    Profile opened(Department as) {
        return new Profile(unit, as, projects, ceilings, priorYear, seals, statements, latestAccountingDate);
    }

    Profile withProject(ProjectCode project, String name) {
        Map<ProjectCode, String> next = Sums.with(projects, project, name);
        return new Profile(unit, department, next, ceilings, priorYear, seals, statements, latestAccountingDate);
    }

    Profile withCeiling(ThreePublicItem item, Money amount) {
        Map<ThreePublicItem, Money> next = Sums.with(ceilings, item, amount);
        return new Profile(unit, department, projects, next, priorYear, seals, statements, latestAccountingDate);
    }

    Profile withPriorYear(String metric, Money amount) {
        Map<String, Money> next = Sums.with(priorYear, metric, amount);
        return new Profile(unit, department, projects, ceilings, next, seals, statements, latestAccountingDate);
    }

    Profile sealed(Seal seal, String requestId) {
        return withSeals(Sums.with(seals, seal, requestId));
    }

    /** @param causeId what reopened the year */
    Profile reopened(Seal seal, Seal reopened, String causeId) {
        return unsealed(seal).sealed(reopened, causeId);
    }

    Profile unsealed(Seal seal) {
        Map<Seal, String> next = new HashMap<>(seals);
        next.remove(seal);
        return withSeals(Map.copyOf(next));
    }

    private Profile withSeals(Map<Seal, String> next) {
        return new Profile(unit, department, projects, ceilings, priorYear, next, statements, latestAccountingDate);
    }

    Profile stating(Statement statement) {
        Statements next = statements.with(statement);
        return new Profile(unit, department, projects, ceilings, priorYear, seals, next, latestAccountingDate);
    }

    Profile on(LocalDate date) {
        return latestAccountingDate != null && !latestAccountingDate.isBefore(date)
                ? this
                : new Profile(unit, department, projects, ceilings, priorYear, seals, statements, date);
    }
}
