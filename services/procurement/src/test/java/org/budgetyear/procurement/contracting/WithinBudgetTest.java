package org.budgetyear.procurement.contracting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.budgetyear.procurement.contracting.Given.ECONOMIC;
import static org.budgetyear.procurement.contracting.Given.FUNCTION;
import static org.budgetyear.procurement.contracting.Given.LINE;
import static org.budgetyear.procurement.contracting.Given.SUPPLIER;
import static org.budgetyear.procurement.contracting.Given.YEAR;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import org.budgetyear.model.contract.ProcurementKind;
import org.budgetyear.model.contract.ReservationObstacle;
import org.budgetyear.model.contract.SchedulePart;
import org.budgetyear.model.contract.SupplierSize;
import org.budgetyear.model.money.Money;
import org.budgetyear.model.procurement.ContractAmended;
import org.budgetyear.model.procurement.ContractSigned;
import org.budgetyear.model.procurement.ContractTerminated;
import org.budgetyear.model.procurement.PlanFiled;
import org.budgetyear.model.procurement.PlanRejected;
import org.budgetyear.model.procurement.ProcurementBudgetSet;
import org.budgetyear.model.procurement.ProcurementEvent;
import org.budgetyear.procurement.command.AmendContract;
import org.budgetyear.procurement.command.AnswerCommand;
import org.budgetyear.procurement.command.ApprovePlan;
import org.budgetyear.procurement.command.CloseProcurement;
import org.budgetyear.procurement.command.CompleteContract;
import org.budgetyear.procurement.command.ConfirmRelease;
import org.budgetyear.procurement.command.ConfirmReservation;
import org.budgetyear.procurement.command.FilePlan;
import org.budgetyear.procurement.command.FundContract;
import org.budgetyear.procurement.command.OpenProcurement;
import org.budgetyear.procurement.command.ProcurementCommand;
import org.budgetyear.procurement.command.RecordAcceptance;
import org.budgetyear.procurement.command.RefuseRelease;
import org.budgetyear.procurement.command.RefuseReservation;
import org.budgetyear.procurement.command.RejectPlan;
import org.budgetyear.procurement.command.SetProcurementBudget;
import org.budgetyear.procurement.command.SignContract;
import org.budgetyear.procurement.command.TerminateContract;
import org.budgetyear.procurement.register.Contract;
import org.budgetyear.procurement.register.ProcurementYear;
import org.budgetyear.procurement.register.Register;
import org.budgetyear.runtime.decider.CommandContext;
import org.budgetyear.runtime.decider.Decision;
import org.budgetyear.runtime.decider.State;
import org.budgetyear.runtime.testing.Scenario;

/** Whatever is asked and answered, contracts stay within plans and plans within budgets, and every request is ended. */
class WithinBudgetTest {

    private static final int NUMBERS = 4;
    private static final int LARGEST_FEN = 50;

    @Property(tries = 500)
    void contractsStayWithinPlansAndPlansWithinTheBudget(@ForAll("commands") List<ProcurementCommand> commands) {
        Ledger ledger = new Ledger();
        new Run().all(commands, events -> {
            events.forEach(ledger::enter);
            assertThat(ledger.planned()).isLessThanOrEqualTo(ledger.budget);
            ledger.plans.forEach(
                    (plan, amount) -> assertThat(ledger.contracted(plan)).isLessThanOrEqualTo(amount));
        });
    }

    @Property(tries = 500)
    void closingEndsEveryRequestAndThenNothingHappens(@ForAll("commands") List<ProcurementCommand> commands) {
        Run run = new Run();
        run.all(commands, events -> {});
        int decisions = 0;
        while (!run.isClosed()) {
            run.decide(new CloseProcurement("seal-1"), "close");
            assertThat(decisions++).isLessThanOrEqualTo(NUMBERS);
        }
        assertThat(run.waiting).isEmpty();
        for (ProcurementCommand command : commands) {
            assertThat(run.decide(command, "after").events()).isEmpty();
        }
    }

    /** Decides, and remembers which requests are not answered. */
    private static final class Run {
        private final ProcurementDecider decider = new ProcurementDecider();
        private final Deque<String> waiting = new ArrayDeque<>();
        private State state = State.empty();
        private int count;

        void all(List<ProcurementCommand> commands, Consumer<List<ProcurementEvent>> after) {
            after.accept(decide(new OpenProcurement(), "open").events());
            for (ProcurementCommand command : commands) {
                after.accept(decide(command, "c-" + count++).events());
            }
        }

        Decision<ProcurementEvent> decide(ProcurementCommand command, String id) {
            CommandContext context = new CommandContext(
                    Scenario.UNIT_YEAR, id, LocalDate.of(2017, 6, 30), "文", count % 2 == 0 ? "li" : "zhang", "");
            Decision<ProcurementEvent> decision = decider.decide(state, context, answering(command));
            decision.events().forEach(event -> state = decider.evolve(state, event));
            switch (decision) {
                case Decision.Deferred<ProcurementEvent> ignored -> waiting.add(id);
                case Decision.Settled<ProcurementEvent> settled ->
                    assertThat(waiting.remove(settled.commandId())).isTrue();
                case Decision.Accepted<ProcurementEvent> ignored -> {}
                case Decision.Refused<ProcurementEvent> ignored -> {}
            }
            return decision;
        }

        boolean isClosed() {
            return Register.year(state).orElseThrow().phase() == ProcurementYear.Phase.CLOSED;
        }

        /** An answer is to the request of its contract, if it has one. */
        private ProcurementCommand answering(ProcurementCommand command) {
            if (!(command instanceof AnswerCommand answer)) {
                return command;
            }
            String requestId = Register.contract(state, answer.contract())
                    .flatMap(contract -> Optional.ofNullable(contract.request()))
                    .map(Contract.Request::requestId)
                    .orElse("none");
            boolean ends = Register.contract(state, answer.contract())
                    .flatMap(contract -> Optional.ofNullable(contract.request()))
                    .filter(request -> request.end() != null)
                    .isPresent();
            boolean yes = answer instanceof ConfirmReservation;
            if (ends) {
                return yes
                        ? new ConfirmRelease(requestId, answer.contract(), Money.ZERO)
                        : new RefuseRelease(requestId, answer.contract(), Money.ZERO, Money.ZERO);
            }
            return yes
                    ? new ConfirmReservation(requestId, answer.contract())
                    : new RefuseReservation(
                            requestId,
                            answer.contract(),
                            ReservationObstacle.INSUFFICIENT_QUOTA,
                            LINE,
                            Money.ZERO,
                            Money.ZERO);
        }
    }

    /** Adds up budget, plans and contracts by itself, in plain numbers. */
    private static final class Ledger {
        private long budget;
        private final Map<String, Long> plans = new HashMap<>();
        private final Map<String, String> planOf = new HashMap<>();
        private final Map<String, Long> prices = new HashMap<>();

        void enter(ProcurementEvent event) {
            switch (event) {
                case ProcurementBudgetSet e -> budget = e.amountFen().fen();
                case PlanFiled e -> plans.put(e.plan(), e.amountFen().fen());
                case PlanRejected e -> plans.remove(e.plan());
                case ContractSigned e -> {
                    planOf.put(e.contract(), e.plan());
                    prices.put(e.contract(), e.totalFen().fen());
                }
                case ContractAmended e -> prices.put(e.contract(), e.totalFen().fen());
                case ContractTerminated e ->
                    prices.put(e.contract(), e.acceptedFen().fen());
                default -> {}
            }
        }

        long planned() {
            return plans.values().stream().mapToLong(Long::longValue).sum();
        }

        long contracted(String plan) {
            return prices.entrySet().stream()
                    .filter(price -> plan.equals(planOf.get(price.getKey())))
                    .mapToLong(Map.Entry::getValue)
                    .sum();
        }
    }

    @Provide
    Arbitrary<List<ProcurementCommand>> commands() {
        return command().list().ofMaxSize(60);
    }

    private static Arbitrary<ProcurementCommand> command() {
        Arbitrary<ProcurementCommand> budget =
                amount(4 * LARGEST_FEN).map(amount -> new SetProcurementBudget(ProcurementKind.SERVICES, amount));
        Arbitrary<ProcurementCommand> plan = Combinators.combine(number("P"), amount(2 * LARGEST_FEN))
                .as((number, amount) ->
                        new FilePlan(number, ProcurementKind.SERVICES, FUNCTION, ECONOMIC, amount, "运维"));
        Arbitrary<ProcurementCommand> approval = number("P").map(ApprovePlan::new);
        Arbitrary<ProcurementCommand> rejection = number("P").map(number -> new RejectPlan(number, "why"));
        return Arbitraries.frequencyOf(
                Tuple.of(1, budget),
                Tuple.of(3, plan),
                Tuple.of(3, approval),
                Tuple.of(1, rejection),
                Tuple.of(8, contract()),
                Tuple.of(4, answer()));
    }

    private static Arbitrary<ProcurementCommand> contract() {
        return Arbitraries.oneOf(
                Combinators.combine(number("C"), number("P"), amount(LARGEST_FEN))
                        .as((number, plan, amount) -> new SignContract(
                                number,
                                plan,
                                ProcurementKind.SERVICES,
                                SUPPLIER,
                                SupplierSize.MICRO,
                                false,
                                amount,
                                List.of(new SchedulePart(YEAR, amount, LINE)),
                                Money.ZERO)),
                Combinators.combine(number("C"), amount(LARGEST_FEN))
                        .as((number, amount) -> new AmendContract(
                                number, amount, List.of(new SchedulePart(YEAR, amount, null)), Money.ZERO, "why")),
                Combinators.combine(number("C"), number("A"), amount(LARGEST_FEN))
                        .as(RecordAcceptance::new),
                number("C").map(FundContract::new),
                number("C").map(CompleteContract::new),
                number("C").map(number -> new TerminateContract(number, "why")));
    }

    private static Arbitrary<ProcurementCommand> answer() {
        return Combinators.combine(number("C"), Arbitraries.of(true, false))
                .as((number, yes) -> yes
                        ? new ConfirmReservation("?", number)
                        : new RefuseReservation(
                                "?", number, ReservationObstacle.INSUFFICIENT_QUOTA, null, Money.ZERO, Money.ZERO));
    }

    private static Arbitrary<String> number(String kind) {
        return Arbitraries.integers().between(1, NUMBERS).map(number -> kind + number);
    }

    private static Arbitrary<Money> amount(int largest) {
        return Arbitraries.integers().between(1, largest).map(Money::ofFen);
    }
}
