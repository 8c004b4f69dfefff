package org.budgetyear.runtime.coins;

import java.util.List;
import java.util.Map;
import org.budgetyear.model.code.FiscalYear;
import org.budgetyear.model.code.UnitCode;
import org.budgetyear.model.code.UnitYear;
import org.budgetyear.model.money.Money;
import org.budgetyear.runtime.decider.CommandContext;
import org.budgetyear.runtime.decider.Decider;
import org.budgetyear.runtime.decider.Decision;
import org.budgetyear.runtime.decider.Key;
import org.budgetyear.runtime.decider.Problem;
import org.budgetyear.runtime.decider.Refusal;
import org.budgetyear.runtime.decider.State;
import org.budgetyear.runtime.streams.BoundedContext;

/** A jar of coins for each unit's year: put, take, give, and ask the bank. */
public final class Coins implements Decider<CoinCommand, CoinEvent> {

    public static final UnitYear ANNA = new UnitYear(new UnitCode("anna"), new FiscalYear(2017));
    public static final UnitYear BELA = new UnitYear(new UnitCode("bela"), new FiscalYear(2017));

    public static final BoundedContext<CoinCommand, CoinEvent> CONTEXT = new BoundedContext<>(
            "coins", CoinCommand.class, CoinEvent.class, new Coins(), List.of(new WhenCoinsGiven_ReceiveGift()));

    private static final Key<Jar> JAR = Key.of(Jar.class);

    /** The coins in a jar. */
    public record Jar(Money coinsFen) {}

    /** What the bank was asked for. */
    public record Loan(Money amountFen) {}

    /** The jar has fewer coins than were asked for. */
    public record NotEnoughCoins(Money askedFen, Money presentFen) implements Refusal {
        @Override
        public Problem problem() {
            return new Problem(
                    "not-enough-coins",
                    Problem.UNPROCESSABLE,
                    "data.amountFen",
                    Long.toString(askedFen.fen()),
                    "at most " + presentFen.fen(),
                    "至多 " + presentFen.fen(),
                    "The jar has fewer coins.",
                    "罐中硬币不足。",
                    Map.of("present", presentFen));
        }
    }

    /** The bank does not lend. */
    public record BankSaidNo() implements Refusal {
        @Override
        public Problem problem() {
            return new Problem("bank-said-no", Problem.CONFLICT, "data.amountFen", "", "", "", "No.", "不。");
        }
    }

    @Override
    public Decision<CoinEvent> decide(State state, CommandContext context, CoinCommand command) {
        return switch (command) {
            case CoinCommand.PutCoins put -> Decision.accepted(new CoinEvent.CoinsPut(put.amountFen(), put.note()));
            case CoinCommand.PutTwice put ->
                Decision.accepted(
                        new CoinEvent.CoinsPut(put.amountFen(), "first"),
                        new CoinEvent.CoinsPut(put.amountFen(), "second"));
            case CoinCommand.TakeCoins take ->
                withCoins(state, take.amountFen(), new CoinEvent.CoinsTaken(take.amountFen()));
            case CoinCommand.GiveCoins give ->
                withCoins(state, give.amountFen(), new CoinEvent.CoinsGiven(give.toUnit(), give.amountFen()));
            case CoinCommand.ReceiveGift gift -> Decision.accepted(new CoinEvent.GiftReceived(gift.amountFen()));
            case CoinCommand.AskBank ask ->
                Decision.deferred(new CoinEvent.BankAsked(context.commandId(), ask.amountFen()));
            case CoinCommand.BankAgrees agrees ->
                Decision.settled(
                        agrees.requestId(), new CoinEvent.LoanReceived(agrees.requestId(), loan(state, agrees)));
            case CoinCommand.BankDeclines declines ->
                Decision.settledAsRefused(
                        declines.requestId(), new BankSaidNo(), new CoinEvent.LoanDeclined(declines.requestId()));
            case CoinCommand.DropJar ignored -> throw new IllegalStateException("the jar broke");
        };
    }

    @Override
    public State evolve(State state, CoinEvent event) {
        return switch (event) {
            case CoinEvent.CoinsPut put -> add(state, put.amountFen());
            case CoinEvent.CoinsTaken taken -> add(state, taken.amountFen().negate());
            case CoinEvent.CoinsGiven given -> add(state, given.amountFen().negate());
            case CoinEvent.GiftReceived gift -> add(state, gift.amountFen());
            case CoinEvent.BankAsked asked ->
                state.with(Key.of(Loan.class, asked.requestId()), new Loan(asked.amountFen()));
            case CoinEvent.LoanReceived loan -> add(state, loan.amountFen());
            case CoinEvent.LoanDeclined ignored -> state;
        };
    }

    public static Money coins(State state) {
        return state.find(JAR).map(Jar::coinsFen).orElse(Money.ZERO);
    }

    private static Decision<CoinEvent> withCoins(State state, Money asked, CoinEvent event) {
        Money present = coins(state);
        return asked.compareTo(present) > 0
                ? Decision.refused(new NotEnoughCoins(asked, present))
                : Decision.accepted(event);
    }

    private static Money loan(State state, CoinCommand.BankAgrees agrees) {
        return state.find(Key.of(Loan.class, agrees.requestId()))
                .map(Loan::amountFen)
                .orElse(Money.ZERO);
    }

    private static State add(State state, Money amount) {
        return state.with(JAR, new Jar(coins(state).plus(amount)));
    }
}
