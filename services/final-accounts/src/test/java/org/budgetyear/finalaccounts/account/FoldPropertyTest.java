package org.budgetyear.finalaccounts.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.budgetyear.finalaccounts.testing.SampleLog.UNIT;
import static org.budgetyear.finalaccounts.testing.Samples.BASIC;
import static org.budgetyear.finalaccounts.testing.Samples.OFFICE;
import static org.budgetyear.finalaccounts.testing.Samples.PROJECT;
import static org.budgetyear.finalaccounts.testing.Samples.WAGES;
import static org.budgetyear.finalaccounts.testing.Samples.fen;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.budgetyear.finalaccounts.testing.SampleLog;
import org.budgetyear.finalaccounts.testing.Samples;
import org.budgetyear.model.appropriations.QuotaCut;
import org.budgetyear.model.appropriations.QuotaSupplemented;
import org.budgetyear.model.appropriations.YearSealed;
import org.budgetyear.model.code.EconomicCode;
import org.budgetyear.model.contract.ProcurementKind;
import org.budgetyear.model.event.DomainEvent;
import org.budgetyear.model.line.QuotaLine;
import org.budgetyear.model.line.Recognition;
import org.budgetyear.model.payments.ContractReleased;
import org.budgetyear.model.payments.PaymentReclassified;
import org.budgetyear.model.payments.PaymentRefunded;
import org.budgetyear.model.payments.SpendingSealed;
import org.budgetyear.model.procurement.ProcurementBudgetSet;
import org.budgetyear.model.procurement.ProcurementClosed;
import org.budgetyear.runtime.envelope.Recorded;

class FoldPropertyTest {

    @Property(tries = 200)
    void anyInterleavingOfTheTopicsGivesTheSameAccount(
            @ForAll("logs") List<DomainEvent> events, @ForAll Random random) {
        SampleLog log = log(events);
        UnitYearAccount inOrder = foldAll(log.records());
        assertThat(foldAll(interleaved(log, random))).isEqualTo(inOrder);
    }

    @Property(tries = 200)
    void recordsThatComeAgainChangeNothing(@ForAll("logs") List<DomainEvent> events, @ForAll Random random) {
        SampleLog log = log(events);
        List<ConsumerRecord<String, byte[]>> again = new ArrayList<>();
        for (int from = 0; from < log.records().size(); ) {
            // A chunk is read, and after a crash some of it is read again before it goes on.
            int to = Math.min(log.records().size(), from + 1 + random.nextInt(5));
            again.addAll(log.records().subList(from, to));
            from = random.nextInt(3) == 0 ? from + random.nextInt(to - from) : to;
        }
        assertThat(foldAll(again)).isEqualTo(foldAll(log.records()));
    }

    @Property(tries = 200)
    void moneyIsConserved(@ForAll("logs") List<DomainEvent> events) {
        UnitYearAccount account = foldAll(log(events).records());
        for (LineAccount line : account.lines().values()) {
            assertThat(line.paidByMonth().total()).isEqualTo(line.paid());
        }
    }

    @Provide
    Arbitrary<List<DomainEvent>> logs() {
        Arbitrary<QuotaLine> lines = Arbitraries.of(BASIC, PROJECT);
        Arbitrary<EconomicCode> economics = Arbitraries.of(WAGES, OFFICE);
        Arbitrary<Long> amounts = Arbitraries.longs().between(1, 1_000_000);
        Arbitrary<DomainEvent> budget = Combinators.combine(
                        Arbitraries.integers().between(0, 2), lines, amounts)
                .as((kind, line, amount) -> switch (kind) {
                    case 0 -> Samples.issued(line, amount);
                    case 1 -> new QuotaSupplemented(line, fen(amount));
                    default -> new QuotaCut("r", line, fen(amount));
                });
        Arbitrary<DomainEvent> spending = Combinators.combine(
                        Arbitraries.integers().between(0, 4), lines, economics, amounts)
                .as((kind, line, economic, amount) -> switch (kind) {
                    case 0 -> Samples.requested(line, amount);
                    case 1 -> Samples.cleared(line, amount);
                    case 2 -> new PaymentRefunded("v", "f", line, economic, fen(amount));
                    case 3 -> new PaymentReclassified("v", line, economic, PROJECT, WAGES, fen(amount));
                    default -> Samples.paid(line, economic, amount);
                });
        Arbitrary<DomainEvent> procurement = Combinators.combine(
                        Arbitraries.integers().between(0, 4), lines, amounts)
                .as((kind, line, amount) -> switch (kind) {
                    case 0 -> Samples.signed(line, amount);
                    case 1 -> Samples.reserved(line, amount);
                    case 2 -> Samples.paidFor("C.1", line, amount);
                    case 3 -> new ContractReleased("e", "C.1", fen(0));
                    default -> new ProcurementBudgetSet(ProcurementKind.GOODS, fen(amount));
                });
        return Arbitraries.oneOf(budget, spending, procurement).list().ofMaxSize(40);
    }

    private static SampleLog log(List<DomainEvent> events) {
        return new SampleLog()
                .add(UNIT, Samples.yearOpened(Recognition.PAYMENT_BASIS))
                .add(UNIT, events.toArray(DomainEvent[]::new))
                .add(UNIT, Samples.assetEvents())
                .add(
                        UNIT,
                        new SpendingSealed("r", List.of()),
                        new YearSealed("r", List.of()),
                        new ProcurementClosed("r"));
    }

    private static List<ConsumerRecord<String, byte[]>> interleaved(SampleLog log, Random random) {
        List<Deque<ConsumerRecord<String, byte[]>>> topics = new ArrayList<>();
        for (String topic :
                List.of(SampleLog.APPROPRIATIONS, SampleLog.PAYMENTS, SampleLog.PROCUREMENT, SampleLog.ASSETS)) {
            topics.add(new ArrayDeque<>(log.records(topic)));
        }
        List<ConsumerRecord<String, byte[]>> mixed = new ArrayList<>();
        topics.removeIf(Deque::isEmpty);
        while (!topics.isEmpty()) {
            mixed.add(topics.get(random.nextInt(topics.size())).removeFirst());
            topics.removeIf(Deque::isEmpty);
        }
        return mixed;
    }

    private static UnitYearAccount foldAll(List<ConsumerRecord<String, byte[]>> records) {
        UnitYearAccount account = UnitYearAccount.empty(UNIT);
        for (ConsumerRecord<String, byte[]> each : records) {
            Recorded<?> recorded = SampleLog.codec().read(each).orElseThrow();
            account = account.fold(new LogPosition(each.topic(), each.partition(), each.offset()), recorded);
        }
        return account;
    }
}
