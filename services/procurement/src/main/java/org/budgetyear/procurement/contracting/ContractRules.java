package org.budgetyear.procurement.contracting;

import java.util.Optional;
import java.util.function.Function;
import org.budgetyear.model.contract.ContractEnd;
import org.budgetyear.model.money.Money;
import org.budgetyear.model.procurement.AcceptanceRecorded;
import org.budgetyear.model.procurement.ContractAmendmentRequested;
import org.budgetyear.model.procurement.ContractEndRequested;
import org.budgetyear.model.procurement.ContractFundingRequested;
import org.budgetyear.model.procurement.ContractTerminated;
import org.budgetyear.model.procurement.ProcurementEvent;
import org.budgetyear.procurement.command.AmendContract;
import org.budgetyear.procurement.command.CompleteContract;
import org.budgetyear.procurement.command.ContinueContract;
import org.budgetyear.procurement.command.ContractCommand;
import org.budgetyear.procurement.command.FundContract;
import org.budgetyear.procurement.command.RecordAcceptance;
import org.budgetyear.procurement.command.SignContract;
import org.budgetyear.procurement.command.TerminateContract;
import org.budgetyear.procurement.refusal.AcceptanceAlreadyRecorded;
import org.budgetyear.procurement.refusal.AcceptanceExceedsContract;
import org.budgetyear.procurement.refusal.AlreadyFunded;
import org.budgetyear.procurement.refusal.ContractEnded;
import org.budgetyear.procurement.refusal.NotFullyAccepted;
import org.budgetyear.procurement.refusal.NotFunded;
import org.budgetyear.procurement.refusal.PriceBelowAccepted;
import org.budgetyear.procurement.refusal.RequestPending;
import org.budgetyear.procurement.refusal.UnknownContract;
import org.budgetyear.procurement.register.Contract;
import org.budgetyear.procurement.register.Register;
import org.budgetyear.runtime.decider.CommandContext;
import org.budgetyear.runtime.decider.Decision;
import org.budgetyear.runtime.decider.State;

/** What people ask of contracts. Whatever touches money is asked of payments, one thing at a time for each contract. */
final class ContractRules {

    private ContractRules() {}

    static Decision<ProcurementEvent> decide(State state, CommandContext context, ContractCommand command) {
        return switch (command) {
            case SignContract c -> SigningRules.sign(state, context, c);
            case ContinueContract c -> SigningRules.goOn(state, context, c);
            case FundContract c -> onContract(state, c.contract(), contract -> fund(state, context, contract));
            case AmendContract c -> onContract(state, c.contract(), contract -> amend(state, context, contract, c));
            case RecordAcceptance c -> onContract(state, c.contract(), contract -> accept(state, contract, c));
            case CompleteContract c -> onContract(state, c.contract(), contract -> complete(context, contract));
            case TerminateContract c -> onContract(state, c.contract(), contract -> terminate(context, contract, c));
        };
    }

    /** The question to payments that funds a contract under a price; the command waits for the answer. */
    static ProcurementEvent question(CommandContext context, Contract contract, Contract.Price price) {
        return new ContractFundingRequested(
                context.commandId(),
                contract.contract(),
                contract.terms(context.unitYear().year(), price));
    }

    private static Decision<ProcurementEvent> onContract(
            State state, String number, Function<Contract, Decision<ProcurementEvent>> decision) {
        return Register.contract(state, number)
                .map(contract -> Ruling.refusedBy(
                                Optional.ofNullable(contract.end()).map(end -> new ContractEnded(number, end)))
                        .orIf(() -> contract.request() != null, () -> new RequestPending(number))
                        .otherwiseDecide(() -> decision.apply(contract)))
                .orElseGet(() -> Decision.refused(new UnknownContract(number)));
    }

    private static Decision<ProcurementEvent> fund(State state, CommandContext context, Contract contract) {
        return Ruling.refusedBy(YearRules.softFrozen(state, context))
                .orIf(contract::funded, () -> new AlreadyFunded(contract.contract()))
                .otherwiseDecide(() -> Decision.deferred(question(context, contract, contract.price())));
    }

    private static Decision<ProcurementEvent> amend(
            State state, CommandContext context, Contract contract, AmendContract c) {
        Money before = contract.price().totalFen();
        Contract.Price price = new Contract.Price(c.totalFen(), c.schedule(), c.prepaymentFen());
        return SigningRules.price(context, contract.paidBeforeFen(), price)
                .orIf(
                        () -> c.totalFen().compareTo(contract.acceptedFen()) < 0,
                        () -> new PriceBelowAccepted(c.contract(), c.totalFen(), contract.acceptedFen()))
                .orBy(() ->
                        c.totalFen().compareTo(before) > 0 ? YearRules.softFrozen(state, context) : Optional.empty())
                .orBy(() -> Optional.ofNullable(contract.plan())
                        .flatMap(plan -> SigningRules.planExceeded(
                                state, plan, c.totalFen().minus(before))))
                .otherwiseDecide(() -> Decision.deferred(
                        new ContractAmendmentRequested(
                                context.commandId(),
                                c.contract(),
                                c.totalFen(),
                                c.schedule(),
                                c.prepaymentFen(),
                                c.reason()),
                        question(context, contract, price)));
    }

    private static Decision<ProcurementEvent> accept(State state, Contract contract, RecordAcceptance c) {
        Money left = contract.price().totalFen().minus(contract.acceptedFen());
        return Ruling.refusedBy(Register.acceptance(state, c.acceptance())
                        .map(first ->
                                new AcceptanceAlreadyRecorded(c.acceptance(), first.contract(), first.amountFen())))
                .orIf(
                        () -> c.amountFen().compareTo(left) > 0,
                        () -> new AcceptanceExceedsContract(c.contract(), left, c.amountFen()))
                .otherwise(() -> new AcceptanceRecorded(
                        c.contract(),
                        c.acceptance(),
                        c.amountFen(),
                        contract.acceptedFen().plus(c.amountFen())));
    }

    private static Decision<ProcurementEvent> complete(CommandContext context, Contract contract) {
        Money total = contract.price().totalFen();
        return Ruling.refusedIf(!contract.funded(), () -> new NotFunded(contract.contract()))
                .orIf(
                        () -> contract.acceptedFen().compareTo(total) < 0,
                        () -> new NotFullyAccepted(contract.contract(), contract.acceptedFen(), total))
                .otherwiseDecide(() -> Decision.deferred(new ContractEndRequested(
                        context.commandId(), contract.contract(), ContractEnd.COMPLETION, null)));
    }

    /** Payments knows nothing of a contract that was never funded, so there is nothing to ask. */
    private static Decision<ProcurementEvent> terminate(
            CommandContext context, Contract contract, TerminateContract c) {
        return contract.funded()
                ? Decision.deferred(new ContractEndRequested(
                        context.commandId(), c.contract(), ContractEnd.TERMINATION, c.reason()))
                : Decision.accepted(new ContractTerminated(
                        context.commandId(),
                        c.contract(),
                        contract.acceptedFen(),
                        contract.paidBeforeFen(),
                        c.reason()));
    }
}
