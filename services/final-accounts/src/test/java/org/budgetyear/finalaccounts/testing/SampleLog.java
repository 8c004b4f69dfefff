package org.budgetyear.finalaccounts.testing;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.header.Headers;
import org.apache.kafka.common.record.TimestampType;
import org.budgetyear.finalaccounts.account.LogPosition;
import org.budgetyear.finalaccounts.account.UnitYearAccount;
import org.budgetyear.model.appropriations.AppropriationEvent;
import org.budgetyear.model.assets.AssetEvent;
import org.budgetyear.model.closing.ClosingEvent;
import org.budgetyear.model.code.FiscalYear;
import org.budgetyear.model.code.UnitCode;
import org.budgetyear.model.code.UnitYear;
import org.budgetyear.model.event.DomainEvent;
import org.budgetyear.model.payments.PaymentEvent;
import org.budgetyear.model.payments.SpendingOpened;
import org.budgetyear.model.procurement.ProcurementEvent;
import org.budgetyear.runtime.envelope.EventCodec;
import org.budgetyear.runtime.envelope.Recorded;
import org.budgetyear.runtime.envelope.WireName;

/** A log as the services write it: partitions by key, sequences by source and unit's year. */
public final class SampleLog {

    public static final String APPROPRIATIONS = "appropriations.events";
    public static final String PAYMENTS = "payments.events";
    public static final String ASSETS = "assets.events";
    public static final String CLOSING = "closing.events";
    public static final String PROCUREMENT = "procurement.events";
    public static final UnitYear UNIT = unit("440105-701001");
    public static final UnitYear OTHER = unit("440105-701002");
    public static final UnitYear DEPARTMENT = unit("440105-701");
    public static final int PARTITIONS = 3;

    private static final LocalDate DAY = LocalDate.of(2017, 6, 30);
    private static final Instant RECORDED = Instant.parse("2017-06-30T02:00:00Z");

    private Instant now = RECORDED;
    private final Map<String, Long> offsets = new HashMap<>();
    private final Map<String, Long> sequences = new HashMap<>();
    private final List<ConsumerRecord<String, byte[]>> records = new ArrayList<>();

    public static UnitYear unit(String code) {
        return new UnitYear(new UnitCode(code), new FiscalYear(2017));
    }

    /** A codec of all that the service folds. */
    public static EventCodec codec() {
        return new EventCodec(
                AppropriationEvent.class,
                PaymentEvent.class,
                ProcurementEvent.class,
                AssetEvent.class,
                ClosingEvent.class);
    }

    public static Recorded<?> recorded(UnitYear unitYear, long sequence, LocalDate day, DomainEvent event) {
        return recorded(unitYear, sequence, day, RECORDED, event);
    }

    private static Recorded<?> recorded(
            UnitYear unitYear, long sequence, LocalDate day, Instant recordedAt, DomainEvent event) {
        String source = sourceOf(event);
        return new Recorded<>(
                source + "-" + unitYear + "-" + sequence,
                source,
                unitYear,
                sequence,
                day,
                recordedAt,
                "文〔2017〕1号",
                "zhang",
                "",
                "c-1",
                "c-1",
                event);
    }

    public static int partitionOf(UnitYear unitYear) {
        return Math.floorMod(unitYear.key().hashCode(), PARTITIONS);
    }

    /** What is added from here on is recorded then. */
    public SampleLog recordingAt(Instant time) {
        now = time;
        return this;
    }

    public SampleLog add(UnitYear unitYear, DomainEvent... events) {
        for (DomainEvent event : events) {
            add(unitYear, DAY, event);
        }
        return this;
    }

    public SampleLog add(UnitYear unitYear, LocalDate day, DomainEvent event) {
        long sequence = sequences.merge(sourceOf(event) + unitYear, 1L, Long::sum);
        Recorded<?> recorded = recorded(unitYear, sequence, day, now, event);
        return append(unitYear, topicOf(event), EventCodec.headers(recorded), EventCodec.payload(event));
    }

    /** A record of the unit's year that no version of the service can read. */
    public SampleLog addUnreadable(UnitYear unitYear) {
        return addUnreadable(unitYear, "payments.payment-cleared.v1", "not json");
    }

    public SampleLog addUnreadable(UnitYear unitYear, String type, String payload) {
        long sequence = sequences.merge("payments" + unitYear, 1L, Long::sum);
        Headers headers = EventCodec.headers(recorded(unitYear, sequence, DAY, new SpendingOpened(true)));
        headers.remove("ce_type");
        headers.add("ce_type", type.getBytes(StandardCharsets.UTF_8));
        return append(unitYear, PAYMENTS, headers, payload.getBytes(StandardCharsets.UTF_8));
    }

    /** The fold of all that was added of a unit's year. */
    public UnitYearAccount account(UnitYear unitYear) {
        UnitYearAccount account = UnitYearAccount.empty(unitYear);
        for (ConsumerRecord<String, byte[]> message : records) {
            if (message.key().equals(unitYear.key())) {
                LogPosition at = new LogPosition(message.topic(), message.partition(), message.offset());
                account = account.fold(at, codec().read(message).orElseThrow());
            }
        }
        return account;
    }

    /** All records, in the order in which they were added. */
    public List<ConsumerRecord<String, byte[]>> records() {
        return List.copyOf(records);
    }

    public List<ConsumerRecord<String, byte[]>> records(String topic) {
        return records.stream().filter(each -> each.topic().equals(topic)).toList();
    }

    private SampleLog append(UnitYear unitYear, String topic, Headers headers, byte[] payload) {
        int partition = partitionOf(unitYear);
        long offset = offsets.merge(topic + partition, 1L, Long::sum) - 1;
        records.add(new ConsumerRecord<>(
                topic,
                partition,
                offset,
                RECORDED.toEpochMilli(),
                TimestampType.CREATE_TIME,
                ConsumerRecord.NULL_SIZE,
                ConsumerRecord.NULL_SIZE,
                unitYear.key(),
                payload,
                headers,
                Optional.empty()));
        return this;
    }

    private static String topicOf(DomainEvent event) {
        return sourceOf(event) + ".events";
    }

    private static String sourceOf(DomainEvent event) {
        String type = WireName.ofEvent(event.getClass());
        return type.substring(0, type.indexOf('.'));
    }
}
