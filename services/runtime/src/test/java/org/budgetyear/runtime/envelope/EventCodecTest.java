package org.budgetyear.runtime.envelope;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.apache.kafka.common.header.Headers;
import org.budgetyear.model.appropriations.AppropriationEvent;
import org.budgetyear.model.event.DomainEvent;
import org.budgetyear.model.money.Money;
import org.budgetyear.model.payments.PaymentEvent;
import org.budgetyear.runtime.coins.CoinEvent;
import org.budgetyear.runtime.coins.Coins;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.core.JacksonException;

final class EventCodecTest {

    private static final EventCodec ALL = new EventCodec(AppropriationEvent.class, PaymentEvent.class, CoinEvent.class);
    private static final Recorded<CoinEvent> PUT = recorded(new CoinEvent.CoinsPut(Money.ofFen(5), null), "文〔2017〕1号");

    @Property(tries = 50)
    void whateverIsWrittenIsReadAgainTheSame(@ForAll long seed) {
        AnyEvent any = new AnyEvent(seed);
        Stream.<Class<? extends DomainEvent>>concat(
                        WireName.membersOf(AppropriationEvent.class).stream(),
                        WireName.membersOf(PaymentEvent.class).stream())
                .forEach(type -> {
                    Recorded<?> written = recorded(any.of(type), seed % 2 == 0 ? null : "文〔2017〕1号");
                    assertThat(read(written, EventCodec.headers(written))).isEqualTo(written);
                });
    }

    @Test
    void typesAreNamedAfterTheirContextAndVersionAndNoTwoAlike() {
        List<String> types = Stream.<Class<? extends DomainEvent>>concat(
                        WireName.membersOf(AppropriationEvent.class).stream(),
                        WireName.membersOf(PaymentEvent.class).stream())
                .map(WireName::ofEvent)
                .toList();

        assertThat(types)
                .doesNotHaveDuplicates()
                .allMatch(type -> type.matches("(appropriations|payments)\\.[a-z-]+\\.v\\d+"));
    }

    @Test
    void anEventOfAnotherFamilyIsLeftAlone() {
        assertThat(new EventCodec(PaymentEvent.class)
                        .read(PUT.unitYear().key(), EventCodec.headers(PUT), EventCodec.payload(PUT.event())))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ce_id",
                "ce_source",
                "ce_type",
                "ce_time",
                "ce_sequence",
                "ce_accountingdate",
                "ce_actor",
                "ce_role",
                "ce_causationid",
                "ce_correlationid"
            })
    void aMissingAttributeIsNamed(String name) {
        Headers headers = EventCodec.headers(PUT);
        headers.remove(name);

        assertThatIllegalArgumentException()
                .isThrownBy(() -> read(PUT, headers))
                .withMessageContaining(name);
    }

    @Test
    void withoutADocumentThereIsNoHeaderForIt() {
        Recorded<CoinEvent> written = recorded(PUT.event(), null);

        assertThat(EventCodec.headers(written).lastHeader("ce_documentno")).isNull();
        assertThat(read(written, EventCodec.headers(written)).documentNo()).isNull();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"{\"amountFen\":1.5}", "{\"amountFen\":1,\"colour\":\"red\"}", "{\"amountFen\":\"1\"}", "{"})
    void aPayloadThatIsNotOfItsTypeIsNotRead(String payload) {
        assertThatThrownBy(() -> ALL.read("anna|2017", EventCodec.headers(PUT), payload.getBytes(UTF_8)))
                .isInstanceOf(JacksonException.class);
    }

    private static Recorded<?> read(Recorded<?> recorded, Headers headers) {
        return ALL.read(recorded.unitYear().key(), headers, EventCodec.payload(recorded.event()))
                .orElseThrow();
    }

    private static <E extends DomainEvent> Recorded<E> recorded(E event, @Nullable String documentNo) {
        return new Recorded<>(
                "coins|anna|2017|7",
                "coins",
                Coins.ANNA,
                7,
                LocalDate.of(2017, 3, 1),
                Instant.parse("2017-03-02T08:00:00.123Z"),
                documentNo,
                "zhang",
                "",
                "c-1",
                "c-0",
                event);
    }
}
