package org.budgetyear.finalaccounts.testing;

import static org.budgetyear.finalaccounts.testing.SampleLog.OTHER;
import static org.budgetyear.finalaccounts.testing.SampleLog.UNIT;
import static org.budgetyear.finalaccounts.testing.Samples.BASIC;
import static org.budgetyear.finalaccounts.testing.Samples.OFFICE;
import static org.budgetyear.finalaccounts.testing.Samples.PROJECT;
import static org.budgetyear.finalaccounts.testing.Samples.WAGES;
import static org.budgetyear.finalaccounts.testing.Samples.fen;

import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.budgetyear.model.appropriations.QuotaCarriedOver;
import org.budgetyear.model.appropriations.QuotaReclaimed;
import org.budgetyear.model.appropriations.ThreePublicCeilingSet;
import org.budgetyear.model.code.FunctionCode;
import org.budgetyear.model.code.UnitYear;
import org.budgetyear.model.event.DomainEvent;
import org.budgetyear.model.line.Fund;
import org.budgetyear.model.line.Nature;
import org.budgetyear.model.line.QuotaLine;
import org.budgetyear.model.line.Recognition;
import org.budgetyear.model.line.ThreePublicItem;
import org.budgetyear.model.money.Money;
import org.budgetyear.model.payments.PayingUnitNamed;
import org.budgetyear.model.payments.PaymentCleared;
import org.budgetyear.model.payments.PaymentReclassified;
import org.budgetyear.model.payments.PaymentRefunded;
import org.budgetyear.model.payments.ReceiptRecorded;
import org.budgetyear.model.payments.ReceivingUnitNamed;

/** Years of two units of a department, in which anything happens on any day and one unit pays the other. */
public final class YearLogs {

    private static final QuotaLine SUBSIDY =
            new QuotaLine(Fund.INSTITUTIONAL, new FunctionCode("2010350"), Nature.AFFILIATED_SUBSIDY, null);

    private YearLogs() {}

    private record Happening(boolean other, int day, DomainEvent event) {}

    public static Arbitrary<SampleLog> any() {
        Arbitrary<Integer> paidToEachOther = Arbitraries.integers().between(0, 900);
        return Combinators.combine(happenings(), paidToEachOther, Arbitraries.of(Recognition.values()))
                .as(YearLogs::log);
    }

    private static Arbitrary<List<Happening>> happenings() {
        Arbitrary<DomainEvent> events = Combinators.combine(
                        Arbitraries.integers().between(0, 7),
                        Arbitraries.of(BASIC, PROJECT),
                        Arbitraries.of(OFFICE, WAGES),
                        Arbitraries.longs().between(1, 1_000_000))
                .as((kind, line, economic, fen) -> switch (kind) {
                    case 0 -> Samples.issued(line, fen);
                    case 1 -> new QuotaCarriedOver(line, fen(fen));
                    case 2 -> new QuotaReclaimed("r", line, fen(fen));
                    case 3 -> new PaymentRefunded("v", "f", line, economic, fen(fen));
                    case 4 -> new PaymentReclassified("v", line, economic, PROJECT, WAGES, fen(fen));
                    case 5 -> new ReceiptRecorded("r-" + fen, Fund.OTHER, line.function(), fen(fen), "某人");
                    case 6 -> new ThreePublicCeilingSet(ThreePublicItem.RECEPTION, fen(fen));
                    default -> Samples.paid(line, economic, fen);
                });
        return Combinators.combine(
                        Arbitraries.of(true, false), Arbitraries.integers().between(0, 364), events)
                .as(Happening::new)
                .list()
                .ofMaxSize(25);
    }

    private static SampleLog log(List<Happening> happenings, int paidToEachOther, Recognition recognition) {
        SampleLog log = new SampleLog();
        LocalDate first = LocalDate.of(2017, 1, 1);
        log.add(SampleLog.DEPARTMENT, first, Samples.departmentOpened());
        for (UnitYear unit : List.of(UNIT, OTHER)) {
            log.add(unit, first, Samples.yearOpened(recognition));
        }
        if (paidToEachOther > 0) {
            passOn(log, fen(paidToEachOther));
        }
        happenings.forEach(each -> log.add(each.other() ? OTHER : UNIT, first.plusDays(each.day()), each.event()));
        return log;
    }

    private static void passOn(SampleLog log, Money amount) {
        log.add(UNIT, new PaymentCleared("t", SUBSIDY, OFFICE, amount, "二中心", null, true))
                .add(UNIT, new ReceivingUnitNamed("t", SUBSIDY, OFFICE, amount, OTHER.unit()))
                .add(OTHER, new ReceiptRecorded("t", Fund.SUPERIOR_SUBSIDY, SUBSIDY.function(), amount, "本级"))
                .add(
                        OTHER,
                        new PayingUnitNamed("t", Fund.SUPERIOR_SUBSIDY, SUBSIDY.function(), amount, UNIT.unit(), "t"));
    }
}
