package org.budgetyear.payments.spending;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.budgetyear.model.code.UnitCode;
import org.budgetyear.model.line.Fund;
import org.budgetyear.model.money.Money;
import org.budgetyear.model.payments.NonTaxDestination;
import org.budgetyear.model.payments.NonTaxKind;
import org.budgetyear.model.payments.ReceptionKind;
import org.budgetyear.model.payments.SurplusPurpose;
import org.budgetyear.payments.command.AllocateSurplus;
import org.budgetyear.payments.command.CorrectReception;
import org.budgetyear.payments.command.NamePayingUnit;
import org.budgetyear.payments.command.NameReceivingUnit;
import org.budgetyear.payments.command.PaymentCommand;
import org.budgetyear.payments.command.RecordDelegation;
import org.budgetyear.payments.command.RecordNonTaxRevenue;
import org.budgetyear.payments.command.RecordReception;
import org.budgetyear.payments.command.ReverseNonTaxRevenue;
import org.budgetyear.payments.command.ReverseSurplusAllocation;
import org.budgetyear.payments.command.ReverseSurplusUse;
import org.budgetyear.payments.command.SetOpeningSurplus;
import org.budgetyear.payments.command.UseAccumulatedSurplus;
import org.budgetyear.payments.command.WithdrawDelegation;

/**
 * Random commands on what a unit records under numbers of its own; they meet those of {@link Commands}.
 *
 * @param ownMoney whether they may move own money
 */
record RecordCommands(String prefix, boolean ownMoney) {

    private static final int NUMBERS = 4;

    Arbitrary<PaymentCommand> any() {
        Arbitrary<PaymentCommand> moveNothing = Arbitraries.oneOf(activities(), nonTax(), counterparts());
        return ownMoney ? Arbitraries.oneOf(surplus(), moveNothing) : moveNothing;
    }

    private Arbitrary<PaymentCommand> surplus() {
        Arbitrary<PaymentCommand> use = Combinators.combine(number("U"), amount())
                .as((number, amount) -> new UseAccumulatedSurplus(number, Fund.INSTITUTIONAL, Given.FUNCTION, amount));
        Arbitrary<PaymentCommand> allocation = Combinators.combine(
                        number("A"), amount(), Arbitraries.of(SurplusPurpose.class))
                .as((number, amount, purpose) ->
                        new AllocateSurplus(number, Fund.INSTITUTIONAL, Given.FUNCTION, amount, purpose));
        return Arbitraries.oneOf(
                use,
                allocation,
                number("U").map(number -> new ReverseSurplusUse(number, "why")),
                number("A").map(number -> new ReverseSurplusAllocation(number, "why")),
                amount().map(SetOpeningSurplus::new));
    }

    private Arbitrary<PaymentCommand> activities() {
        return Arbitraries.oneOf(
                number("D").map(number -> new RecordDelegation(number, "Germany", 3, 2, Money.ZERO, null)),
                number("D").map(number -> new WithdrawDelegation(number, "why")),
                Combinators.combine(number("J"), amount())
                        .as((number, amount) -> new RecordReception(number, ReceptionKind.FOREIGN, 1, 2, amount, null)),
                Combinators.combine(number("J"), amount())
                        .as((number, amount) ->
                                new CorrectReception(number, ReceptionKind.DOMESTIC, 1, 3, amount, null, "why")));
    }

    private Arbitrary<PaymentCommand> nonTax() {
        return Arbitraries.oneOf(
                Combinators.combine(number("N"), amount())
                        .as((number, amount) -> new RecordNonTaxRevenue(
                                number, NonTaxKind.FINES, NonTaxDestination.TREASURY, amount, "Payer")),
                number("N").map(number -> new ReverseNonTaxRevenue(number, "why")));
    }

    private Arbitrary<PaymentCommand> counterparts() {
        UnitCode other = new UnitCode("440105-701009");
        return Arbitraries.oneOf(
                number("V").map(voucher -> new NameReceivingUnit(voucher, other)),
                number("R").map(receipt -> new NamePayingUnit(receipt, other, "V1")));
    }

    private Arbitrary<String> number(String kind) {
        return Arbitraries.integers().between(1, NUMBERS).map(number -> prefix + kind + number);
    }

    private static Arbitrary<Money> amount() {
        return Arbitraries.integers().between(1, 30).map(Money::ofFen);
    }
}
