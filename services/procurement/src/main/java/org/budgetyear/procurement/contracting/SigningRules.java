package org.budgetyear.procurement.contracting;

import java.util.Optional;
import org.budgetyear.model.code.FiscalYear;
import org.budgetyear.model.contract.SchedulePart;
import org.budgetyear.model.money.Money;
import org.budgetyear.model.procurement.ContractContinued;
import org.budgetyear.model.procurement.ContractEvent;
import org.budgetyear.model.procurement.ContractSigned;
import org.budgetyear.model.procurement.ProcurementEvent;
import org.budgetyear.procurement.command.ContinueContract;
import org.budgetyear.procurement.command.SignContract;
import org.budgetyear.procurement.refusal.ContractAlreadyKnown;
import org.budgetyear.procurement.refusal.KindDiffers;
import org.budgetyear.procurement.refusal.PlanExceeded;
import org.budgetyear.procurement.refusal.ProcurementRefusal;
import org.budgetyear.procurement.refusal.ScheduleDiffersFromPrice;
import org.budgetyear.procurement.refusal.ScheduleInThePast;
import org.budgetyear.procurement.refusal.UnknownPlan;
import org.budgetyear.procurement.refusal.WrongPlanStatus;
import org.budgetyear.procurement.register.Contract;
import org.budgetyear.procurement.register.Plan;
import org.budgetyear.procurement.register.Register;
import org.budgetyear.runtime.decider.CommandContext;
import org.budgetyear.runtime.decider.Decision;
import org.budgetyear.runtime.decider.State;

/** A contract comes into a year: signed on a plan, or going on from an earlier year. Its money is asked for at once. */
final class SigningRules {

    private SigningRules() {}

    static Decision<ProcurementEvent> sign(State state, CommandContext context, SignContract c) {
        Contract.Price price = new Contract.Price(c.totalFen(), c.schedule(), c.prepaymentFen());
        ContractSigned signed = new ContractSigned(
                c.contract(),
                c.plan(),
                c.kind(),
                c.supplier(),
                c.supplierSize(),
                c.reservedForSme(),
                c.totalFen(),
                c.schedule(),
                c.prepaymentFen());
        return Ruling.refusedBy(YearRules.softFrozen(state, context))
                .orBy(() -> known(state, c.contract()))
                .orByAll(() -> price(context, Money.ZERO, price))
                .orByAll(() -> plan(state, c))
                .otherwiseDecide(() -> ask(state, context, signed));
    }

    static Decision<ProcurementEvent> goOn(State state, CommandContext context, ContinueContract c) {
        Contract.Price price = new Contract.Price(c.totalFen(), c.schedule(), c.prepaymentFen());
        ContractContinued continued = new ContractContinued(
                c.contract(),
                c.kind(),
                c.supplier(),
                c.supplierSize(),
                c.reservedForSme(),
                c.totalFen(),
                c.paidBeforeFen(),
                c.acceptedFen(),
                c.schedule(),
                c.prepaymentFen());
        return Ruling.refusedBy(YearRules.softFrozen(state, context))
                .orBy(() -> known(state, c.contract()))
                .orBy(() -> HandoverRules.differs(state, c))
                .orByAll(() -> price(context, c.paidBeforeFen(), price))
                .otherwiseDecide(() -> ask(state, context, continued));
    }

    /** What is wrong with a price of which so much was paid in earlier years. */
    static Ruling price(CommandContext context, Money paidBefore, Contract.Price price) {
        FiscalYear year = context.unitYear().year();
        Money due = price.totalFen().minus(paidBefore);
        Money scheduled =
                Money.sum(price.schedule().stream().map(SchedulePart::amountFen).toList());
        return Ruling.refusedIf(!scheduled.equals(due), () -> new ScheduleDiffersFromPrice(scheduled, due))
                .orBy(() -> price.schedule().stream()
                        .filter(part -> part.year().value() < year.value())
                        .findFirst()
                        .map(part -> new ScheduleInThePast(part.year(), year)));
    }

    static Optional<ProcurementRefusal> planExceeded(State state, String number, Money more) {
        Money left = Register.plan(state, number).orElseThrow().left();
        return more.compareTo(left) > 0 ? Optional.of(new PlanExceeded(number, left, more)) : Optional.empty();
    }

    private static Optional<ProcurementRefusal> known(State state, String contract) {
        return Register.contract(state, contract)
                .map(first -> new ContractAlreadyKnown(
                        contract, first.supplier(), first.price().totalFen()));
    }

    private static Ruling plan(State state, SignContract c) {
        Optional<Plan> plan = Register.plan(state, c.plan());
        return Ruling.refusedIf(plan.isEmpty(), () -> new UnknownPlan(c.plan()))
                .orBy(() -> plan.filter(known -> known.status() != Plan.Status.APPROVED)
                        .map(known -> new WrongPlanStatus(c.plan(), known.status(), Plan.Status.APPROVED)))
                .orBy(() -> plan.filter(known -> known.kind() != c.kind())
                        .map(known -> new KindDiffers(c.plan(), known.kind(), c.kind())))
                .orBy(() -> planExceeded(state, c.plan(), c.totalFen()));
    }

    /** What was signed is signed whatever payments answers. */
    private static Decision<ProcurementEvent> ask(State state, CommandContext context, ContractEvent beginning) {
        State after = Register.evolve(state, beginning);
        Contract contract = Register.contract(after, beginning.contract()).orElseThrow();
        return Decision.deferred(beginning, ContractRules.question(context, contract, contract.price()));
    }
}
