package org.budgetyear.runtime.coins;

import org.budgetyear.model.code.UnitCode;
import org.budgetyear.model.money.Money;
import org.budgetyear.runtime.decider.Command;
import org.jspecify.annotations.Nullable;

/** What can be asked of a jar. */
public sealed interface CoinCommand extends Command {

    record PutCoins(Money amountFen, @Nullable String note) implements CoinCommand {}

    record TakeCoins(Money amountFen) implements CoinCommand {}

    /** Two events of one command: a coin put for each. */
    record PutTwice(Money amountFen) implements CoinCommand {}

    /** Gives coins to the jar of another unit. */
    record GiveCoins(UnitCode toUnit, Money amountFen) implements CoinCommand {}

    /** Is answered when the bank has answered. */
    record AskBank(Money amountFen) implements CoinCommand {}

    /** Deciding it throws. */
    record DropJar() implements CoinCommand {}

    record ReceiveGift(Money amountFen) implements CoinCommand, FromPolicy {}

    record BankAgrees(String requestId) implements CoinCommand, FromPolicy {}

    record BankDeclines(String requestId) implements CoinCommand, FromPolicy {}
}
