package org.budgetyear.payments.refusal;

import java.util.stream.Stream;
import org.budgetyear.model.code.EconomicCode;
import org.budgetyear.model.code.UnitCode;
import org.budgetyear.model.line.Fund;
import org.budgetyear.model.line.Nature;
import org.budgetyear.model.money.Money;
import org.budgetyear.payments.book.RecordKind;
import org.budgetyear.payments.refusal.NoCostVoucher.Why;

/** One of each kind, for {@link PaymentRefusalTest}. */
final class RecordRefusals {

    private static final Money LESS = Money.ofYuan("1234.50");
    private static final Money MORE = Money.ofYuan("2000.75");

    private RecordRefusals() {}

    static Stream<PaymentRefusal> oneOfEachKind() {
        return Stream.of(
                new AlreadyRecorded(RecordKind.DELEGATION, "D1", LESS),
                new NotRecorded(RecordKind.RECEPTION, "J1"),
                new AlreadyReversed(RecordKind.NON_TAX_REVENUE, "N1", LESS),
                new NoCostVoucher(RecordKind.RECEPTION, "V1", new EconomicCode("30217"), Why.OTHER_CODE),
                new NoSurplusOfAppropriation(Fund.GENERAL_PUBLIC),
                new InsufficientSurplus(LESS, MORE),
                new SurplusBelowUse(LESS, MORE),
                new SurplusAlreadySpent("U1", MORE, LESS),
                new PaidToNoUnit("V1", Nature.BASIC),
                new ReceivedFromNoUnit("R1", Fund.INSTITUTIONAL),
                new OwnUnitNamed("receivingUnit", new UnitCode("440105-701001")));
    }
}
