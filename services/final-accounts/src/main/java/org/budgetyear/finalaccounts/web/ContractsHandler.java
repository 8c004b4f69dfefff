package org.budgetyear.finalaccounts.web;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.List;
import java.util.stream.Stream;
import org.budgetyear.finalaccounts.account.ContractAccount;
import org.budgetyear.finalaccounts.account.PlanAccount;
import org.budgetyear.finalaccounts.account.Procurement;
import org.budgetyear.finalaccounts.account.Reservation;
import org.budgetyear.finalaccounts.account.UnitYearAccount;
import org.budgetyear.model.code.UnitYear;
import org.budgetyear.model.contract.ProcurementKind;
import org.budgetyear.model.line.QuotaLine;
import org.budgetyear.model.money.Money;
import org.jspecify.annotations.Nullable;
import org.springframework.web.reactive.function.server.ServerRequest;
import org.springframework.web.reactive.function.server.ServerResponse;
import reactor.core.publisher.Mono;

/** What a unit procures: budgets and plans, and its contracts with what is held, accepted and paid for them. */
final class ContractsHandler {

    private final Accounts accounts;

    ContractsHandler(Accounts accounts) {
        this.accounts = accounts;
    }

    /**
     * @param plannedFen plans that are not rejected
     * @param contractedFen contracts signed in the year
     */
    record BudgetView(ProcurementKind kind, Money budgetFen, Money plannedFen, Money contractedFen) {}

    record ProcurementView(List<BudgetView> budgets, List<PlanAccount> plans) {}

    /**
     * @param paidFen in this year, less what came back
     * @param openFen of payments under way
     * @param heldFen reserved for it and not drawn
     * @param shares what is to be paid this year, and what was drawn of it
     * @param unlikeLastYear what was told, when it was continued, otherwise than last year's seal says
     */
    record ContractView(
            @JsonUnwrapped ContractAccount account,
            Money paidFen,
            Money openFen,
            Money heldFen,
            List<ShareView> shares,
            List<String> unlikeLastYear) {}

    record ShareView(@Nullable QuotaLine line, Money amountFen, Money drawnFen) {}

    Mono<ServerResponse> procurement(ServerRequest request) {
        UnitYear key = Asked.unitYear(request, "unit");
        return Answers.json(() -> view(accounts.unit(key).account().procurement()));
    }

    Mono<ServerResponse> contracts(ServerRequest request) {
        UnitYear key = Asked.unitYear(request, "unit");
        return Answers.json(() -> {
            UnitYearAccount account = accounts.unit(key).account();
            return account.procurement().contractsInOrder().stream()
                    .map(contract -> view(account, contract))
                    .toList();
        });
    }

    Mono<ServerResponse> contract(ServerRequest request) {
        UnitYear key = Asked.unitYear(request, "unit");
        String number = request.pathVariable("contract");
        return Answers.json(() -> {
            UnitYearAccount account = accounts.unit(key).account();
            ContractAccount contract = account.procurement().contracts().get(number);
            if (contract == null) {
                throw Absent.contract(number);
            }
            return view(account, contract);
        });
    }

    private static ProcurementView view(Procurement procurement) {
        List<BudgetView> budgets = Stream.of(ProcurementKind.values())
                .map(kind -> new BudgetView(
                        kind,
                        procurement.budgets().get(kind),
                        Money.sum(procurement.plansInOrder().stream()
                                .filter(plan -> plan.kind() == kind && plan.status() != PlanAccount.Status.REJECTED)
                                .map(PlanAccount::amountFen)
                                .toList()),
                        Money.sum(procurement.contractsInOrder().stream()
                                .filter(contract -> contract.of().kind() == kind)
                                .map(ContractAccount::procuredFen)
                                .toList())))
                .toList();
        return new ProcurementView(budgets, procurement.plansInOrder());
    }

    private static ContractView view(UnitYearAccount account, ContractAccount contract) {
        Reservation reservation = account.reservations().of(contract.contract());
        return new ContractView(
                contract,
                reservation.paidFen(),
                reservation.openFen(),
                reservation.heldFen(),
                reservation.use().shares().stream()
                        .map(share -> new ShareView(
                                share.line(),
                                share.amountFen(),
                                reservation.use().drawnOn(share)))
                        .toList(),
                contract.unlikeLastYear());
    }
}
