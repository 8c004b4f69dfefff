package org.budgetyear.finalaccounts.account;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import org.budgetyear.model.contract.ProcurementKind;
import org.budgetyear.model.money.Money;
import org.jspecify.annotations.Nullable;

/** What a unit may procure, plans and contracts, as procurement tells of it. */
public record Procurement(
        Sums<ProcurementKind> budgets, Map<String, PlanAccount> plans, Map<String, ContractAccount> contracts) {

    public static final Procurement NONE = new Procurement(Sums.none(), Map.of(), Map.of());

    /** The plans in order of their numbers. */
    public List<PlanAccount> plansInOrder() {
        return List.copyOf(new TreeMap<>(plans).values());
    }

    /** The contracts in order of their numbers. */
    public List<ContractAccount> contractsInOrder() {
        return List.copyOf(new TreeMap<>(contracts).values());
    }

    Procurement withBudget(ProcurementKind kind, Money amount) {
        return new Procurement(new Sums<>(Sums.with(budgets.byKey(), kind, amount)), plans, contracts);
    }

    Procurement with(PlanAccount plan) {
        return new Procurement(budgets, Sums.with(plans, plan.plan(), plan), contracts);
    }

    Procurement with(ContractAccount contract) {
        return new Procurement(budgets, plans, Sums.with(contracts, contract.contract(), contract));
    }

    /** @throws IllegalArgumentException when it was never filed */
    Procurement plan(String number, UnaryOperator<PlanAccount> change) {
        return with(change.apply(known(plans.get(number), number)));
    }

    /** @throws IllegalArgumentException when it was neither signed nor continued */
    Procurement contract(String number, UnaryOperator<ContractAccount> change) {
        return with(change.apply(known(contracts.get(number), number)));
    }

    private static <T> T known(@Nullable T entry, String number) {
        if (entry == null) {
            throw new IllegalArgumentException("there is no " + number + " before");
        }
        return entry;
    }
}
