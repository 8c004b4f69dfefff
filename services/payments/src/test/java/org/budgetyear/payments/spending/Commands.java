package org.budgetyear.payments.spending;

import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import org.budgetyear.model.code.EconomicCode;
import org.budgetyear.model.contract.ContractEnd;
import org.budgetyear.model.contract.ContractShare;
import org.budgetyear.model.contract.ContractTerms;
import org.budgetyear.model.line.Fund;
import org.budgetyear.model.line.QuotaLine;
import org.budgetyear.model.money.Money;
import org.budgetyear.model.payments.RefundDisposition;
import org.budgetyear.payments.command.AcceptContractWork;
import org.budgetyear.payments.command.ApprovePayment;
import org.budgetyear.payments.command.BouncePayment;
import org.budgetyear.payments.command.ClearPayment;
import org.budgetyear.payments.command.CreditLine;
import org.budgetyear.payments.command.DebitLine;
import org.budgetyear.payments.command.OpenSpending;
import org.budgetyear.payments.command.PaymentCommand;
import org.budgetyear.payments.command.PostPayment;
import org.budgetyear.payments.command.ReclassifyPayment;
import org.budgetyear.payments.command.RecordPriorYearRefund;
import org.budgetyear.payments.command.RecordReceipt;
import org.budgetyear.payments.command.RefundPayment;
import org.budgetyear.payments.command.ReleaseContract;
import org.budgetyear.payments.command.RequestPayment;
import org.budgetyear.payments.command.ReserveContract;
import org.budgetyear.payments.command.ReturnPayment;
import org.budgetyear.payments.command.ReverseReceipt;
import org.budgetyear.payments.command.SealSpending;
import org.budgetyear.payments.command.VoidPayment;

/**
 * Random commands on few lines and few numbers with small amounts, so that they meet each other: they repeat vouchers,
 * come out of order and ask for more than there is.
 *
 * @param lines the lines they are about
 * @param prefix begins their vouchers and numbers, to tell two lots of commands apart
 */
record Commands(List<QuotaLine> lines, String prefix) {

    private static final int NUMBERS = 8;
    private static final int LARGEST_FEN = 60;

    static final Commands ON_ALL_LINES =
            new Commands(List.of(Given.LINE, Given.OTHER_LINE, Given.FUND_LINE, Given.OWN, Given.OWN_PROJECT), "");

    /** Who asks what. */
    record Asked(String actor, PaymentCommand command) {}

    /** Sequences of commands in a year that is open and whose lines have some money. */
    Arbitrary<List<Asked>> inAnOpenYear(int most) {
        Asked open = new Asked("bureau", new OpenSpending(true));
        return Combinators.combine(credits(), mixture(most))
                .as((credits, mixture) -> concat(List.of(List.of(open), credits, mixture)));
    }

    /** Single commands, and payments that go all their way. */
    Arbitrary<List<Asked>> mixture(int most) {
        Arbitrary<List<Asked>> single = Combinators.combine(Arbitraries.of("li", "zhang"), any())
                .as((actor, command) -> List.of(new Asked(actor, command)));
        return Arbitraries.frequencyOf(Tuple.of(4, single), Tuple.of(1, way()))
                .list()
                .ofMaxSize(most)
                .map(Commands::concat);
    }

    /** The same, with a seal in the middle, refused or not, and another at the end. */
    Arbitrary<List<Asked>> upToASeal(int most) {
        List<Asked> seal = List.of(new Asked("bureau", new SealSpending("s1")));
        return Combinators.combine(inAnOpenYear(most / 2), mixture(most / 2))
                .as((before, after) -> concat(List.of(before, seal, after, seal)));
    }

    private Arbitrary<List<Asked>> credits() {
        return amount().list()
                .ofSize(lines.size())
                .map(amounts -> IntStream.range(0, lines.size())
                        .mapToObj(i -> new Asked("bureau", new CreditLine("e", lines.get(i), amounts.get(i))))
                        .toList());
    }

    /** Requested, approved by somebody else, and then one of the ends it can have. */
    private Arbitrary<List<Asked>> way() {
        return Combinators.combine(
                        number("V"),
                        line(),
                        economic(),
                        amount(),
                        Arbitraries.integers().between(0, 2))
                .as((voucher, line, economic, amount, end) -> List.of(
                        new Asked("li", new RequestPayment(voucher, line, economic, amount, "Bank", null)),
                        new Asked("zhang", new ApprovePayment(voucher)),
                        new Asked("bank", end == 0 ? new BouncePayment(voucher, "why") : new ClearPayment(voucher))));
    }

    private static <T> List<T> concat(List<List<T>> lists) {
        return lists.stream().flatMap(List::stream).toList();
    }

    private Arbitrary<PaymentCommand> any() {
        return Arbitraries.frequencyOf(
                Tuple.of(8, money()),
                Tuple.of(14, spending()),
                Tuple.of(8, steps()),
                Tuple.of(10, corrections()),
                Tuple.of(4, records()),
                Tuple.of(8, contracts()));
    }

    private Arbitrary<PaymentCommand> records() {
        boolean ownMoney = lines.stream().anyMatch(line -> !line.fund().isFiscal());
        return new RecordCommands(prefix, ownMoney).any();
    }

    private Arbitrary<PaymentCommand> money() {
        return Arbitraries.oneOf(
                line().flatMap(line -> amount().map(amount -> new CreditLine("e", line, amount))),
                line().flatMap(line -> amount().map(amount -> new DebitLine("d", line, amount))),
                Combinators.combine(number("R"), line(), amount())
                        .as((number, line, amount) -> new RecordReceipt(
                                number,
                                line.fund().isFiscal() ? Fund.OTHER : line.fund(),
                                line.function(),
                                amount,
                                "Payer")),
                number("R").map(number -> new ReverseReceipt(number, "why")));
    }

    private Arbitrary<PaymentCommand> spending() {
        return Arbitraries.oneOf(
                Combinators.combine(number("V"), line(), economic(), amount())
                        .as((voucher, line, economic, amount) ->
                                new RequestPayment(voucher, line, economic, amount, "Bank", null)),
                Combinators.combine(number("V"), line(), economic(), amount())
                        .as((voucher, line, economic, amount) ->
                                new PostPayment(voucher, line, economic, amount, "Bank", null)),
                Combinators.combine(number("V"), line(), amount(), number("C"))
                        .as((voucher, line, amount, contract) ->
                                new PostPayment(voucher, line, Given.WAGES, amount, "Supplier", contract)),
                Combinators.combine(number("V"), line(), amount(), number("C"))
                        .as((voucher, line, amount, contract) ->
                                new RequestPayment(voucher, line, Given.WAGES, amount, "Supplier", contract)));
    }

    private Arbitrary<PaymentCommand> contracts() {
        Arbitrary<ContractShare> share =
                Combinators.combine(line().injectNull(0.2), amount()).as(ContractShare::new);
        Arbitrary<PaymentCommand> reservation = Combinators.combine(
                        number("C"), share.list().ofMaxSize(3), amount(), amount())
                .as((contract, shares, prepayment, accepted) -> new ReserveContract(
                        "s", contract, new ContractTerms("Supplier", shares, prepayment, accepted, Money.ZERO)));
        Arbitrary<PaymentCommand> acceptance =
                Combinators.combine(number("C"), amount()).as(AcceptContractWork::new);
        Arbitrary<PaymentCommand> release = Combinators.combine(number("C"), Arbitraries.of(ContractEnd.class))
                .as((contract, end) -> new ReleaseContract("e", contract, end));
        return Arbitraries.frequencyOf(Tuple.of(6, reservation), Tuple.of(2, acceptance), Tuple.of(1, release));
    }

    private Arbitrary<PaymentCommand> steps() {
        return number("V")
                .flatMap(voucher -> Arbitraries.frequency(
                        Tuple.of(5, new ApprovePayment(voucher)),
                        Tuple.of(5, new ClearPayment(voucher)),
                        Tuple.of(1, new ReturnPayment(voucher, "why")),
                        Tuple.of(1, new VoidPayment(voucher, "why")),
                        Tuple.of(1, new BouncePayment(voucher, "why"))));
    }

    private Arbitrary<PaymentCommand> corrections() {
        Arbitrary<PaymentCommand> refund =
                Combinators.combine(number("V"), number("F"), amount()).as(RefundPayment::new);
        Arbitrary<PaymentCommand> reclassification =
                Combinators.combine(number("V"), line(), economic()).as(ReclassifyPayment::new);
        Arbitrary<PaymentCommand> priorYearRefund = Combinators.combine(
                        number("F"), line(), amount(), Arbitraries.of(RefundDisposition.class))
                .as((number, line, amount, disposition) ->
                        new RecordPriorYearRefund(number, "old", line, Given.WAGES, amount, disposition));
        return Arbitraries.frequencyOf(
                Tuple.of(3, refund), Tuple.of(5, reclassification), Tuple.of(1, priorYearRefund));
    }

    private Arbitrary<QuotaLine> line() {
        return Arbitraries.of(lines);
    }

    private Arbitrary<String> number(String kind) {
        return Arbitraries.integers().between(1, NUMBERS).map(number -> prefix + kind + number);
    }

    private static Arbitrary<EconomicCode> economic() {
        return Arbitraries.of(Given.WAGES, Given.OFFICE);
    }

    private static Arbitrary<Money> amount() {
        return Arbitraries.integers().between(1, LARGEST_FEN).map(Money::ofFen);
    }
}
