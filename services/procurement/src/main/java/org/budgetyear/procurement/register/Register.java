package org.budgetyear.procurement.register;

import java.util.Optional;
import java.util.function.UnaryOperator;
import org.budgetyear.model.contract.ContractStanding;
import org.budgetyear.model.contract.ProcurementKind;
import org.budgetyear.model.procurement.ContractEvent;
import org.budgetyear.model.procurement.PlanEvent;
import org.budgetyear.model.procurement.ProcurementEvent;
import org.budgetyear.model.procurement.ProcurementYearEvent;
import org.budgetyear.runtime.decider.Key;
import org.budgetyear.runtime.decider.State;

/** Reads and folds the procurement of a unit's year. */
public final class Register {

    private static final Key<ProcurementYear> YEAR = Key.of(ProcurementYear.class);

    private Register() {}

    /** The state after an event. */
    public static State evolve(State state, ProcurementEvent event) {
        return switch (event) {
            case ProcurementYearEvent e -> YearFold.evolve(state, e);
            case PlanEvent e -> PlanFold.evolve(state, e);
            case ContractEvent e -> ContractFold.evolve(state, e);
        };
    }

    /** The year; empty until it is opened or closed. */
    public static Optional<ProcurementYear> year(State state) {
        return state.find(YEAR);
    }

    /** The budget of a kind, zero until it is set. */
    public static KindBudget budget(State state, ProcurementKind kind) {
        return state.find(budgetKey(kind)).orElse(KindBudget.NONE);
    }

    public static Optional<Plan> plan(State state, String plan) {
        return state.find(Key.of(Plan.class, plan));
    }

    public static Optional<Contract> contract(State state, String contract) {
        return state.find(Key.of(Contract.class, contract));
    }

    public static Optional<Acceptance> acceptance(State state, String acceptance) {
        return state.find(Key.of(Acceptance.class, acceptance));
    }

    /** What of a contract never changes; empty for a contract that came before this was kept. */
    public static Optional<Origin> origin(State state, String contract) {
        return state.find(Key.of(Origin.class, contract));
    }

    /** What a contract came to in last year, once last year has said so. */
    public static Optional<ContractStanding> broughtForward(State state, String contract) {
        return state.find(Key.of(ContractStanding.class, contract));
    }

    static State put(State state, String contract, Origin origin) {
        return state.with(Key.of(Origin.class, contract), origin);
    }

    static State put(State state, String contract, ContractStanding broughtForward) {
        return state.with(Key.of(ContractStanding.class, contract), broughtForward);
    }

    static State put(State state, ProcurementYear year) {
        return state.with(YEAR, year);
    }

    static State put(State state, Plan plan) {
        return state.with(Key.of(Plan.class, plan.plan()), plan);
    }

    static State put(State state, Contract contract) {
        return state.with(Key.of(Contract.class, contract.contract()), contract);
    }

    static State put(State state, Acceptance acceptance) {
        return state.with(Key.of(Acceptance.class, acceptance.acceptance()), acceptance);
    }

    static State budget(State state, ProcurementKind kind, UnaryOperator<KindBudget> change) {
        return state.with(budgetKey(kind), change.apply(budget(state, kind)));
    }

    private static Key<KindBudget> budgetKey(ProcurementKind kind) {
        return Key.of(KindBudget.class, kind.name());
    }
}
