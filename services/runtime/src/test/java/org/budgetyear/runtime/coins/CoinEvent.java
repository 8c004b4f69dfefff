package org.budgetyear.runtime.coins;

import org.budgetyear.model.code.UnitCode;
import org.budgetyear.model.event.DomainEvent;
import org.budgetyear.model.event.EventType;
import org.budgetyear.model.money.Money;
import org.jspecify.annotations.Nullable;

/** What happens to a jar. */
public sealed interface CoinEvent extends DomainEvent {

    @EventType("coins.coins-put.v1")
    record CoinsPut(Money amountFen, @Nullable String note) implements CoinEvent {}

    @EventType("coins.coins-taken.v1")
    record CoinsTaken(Money amountFen) implements CoinEvent {}

    @EventType("coins.coins-given.v1")
    record CoinsGiven(UnitCode toUnit, Money amountFen) implements CoinEvent {}

    @EventType("coins.gift-received.v1")
    record GiftReceived(Money amountFen) implements CoinEvent {}

    @EventType("coins.bank-asked.v1")
    record BankAsked(String requestId, Money amountFen) implements CoinEvent {}

    @EventType("coins.loan-received.v1")
    record LoanReceived(String requestId, Money amountFen) implements CoinEvent {}

    @EventType("coins.loan-declined.v1")
    record LoanDeclined(String requestId) implements CoinEvent {}
}
