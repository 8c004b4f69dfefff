package org.budgetyear.runtime.streams;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.budgetyear.runtime.coins.Coins.ANNA;
import static org.budgetyear.runtime.coins.Coins.BELA;
import static org.budgetyear.runtime.coins.Messages.message;
import static org.budgetyear.runtime.coins.Messages.put;

import java.time.Instant;
import org.apache.kafka.common.header.Headers;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.apache.kafka.streams.test.TestRecord;
import org.budgetyear.model.money.Money;
import org.budgetyear.runtime.coins.CoinCommand;
import org.budgetyear.runtime.coins.CoinEvent;
import org.budgetyear.runtime.envelope.Recorded;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Whatever stands in the log of events, the policies go on with those after it, and none is lost. */
final class SetAsideEventTest {

    private final CoinsDriver jars = new CoinsDriver();

    @BeforeEach
    void fillTheJar() {
        jars.ask(ANNA, put("c-1", 100));
    }

    @AfterEach
    void stop() {
        jars.close();
    }

    @Test
    void anEventWhosePayloadCannotBeReadIsKeptAsItWas() {
        TestRecord<String, byte[]> broken = broken(given());

        jars.replay(broken);

        assertThat(jars.setAside()).singleElement().satisfies(kept -> {
            assertThat(kept.key()).isEqualTo(broken.key());
            assertThat(kept.value()).isEqualTo(broken.value());
            assertThat(kept.headers()).isEqualTo(broken.headers());
        });
        assertThat(timesSetAside()).isEqualTo(1);
    }

    @Test
    void anEventWithoutTypeIsSetAside() {
        jars.replay(new TestRecord<>(ANNA.key(), given().value(), new RecordHeaders(), Instant.EPOCH));

        assertThat(jars.setAside()).hasSize(1);
    }

    @Test
    void thoseBehindItAreFollowed() {
        jars.replay(broken(given()));

        jars.ask(ANNA, message("c-3", new CoinCommand.GiveCoins(BELA.unit(), Money.ofFen(7)), "anna"));

        assertThat(jars.events().getLast().event()).isEqualTo(new CoinEvent.GiftReceived(Money.ofFen(7)));
    }

    @Test
    void onceItCanBeReadItIsFollowedOnce() {
        TestRecord<String, byte[]> neverFollowed = given();
        neverFollowed.headers().remove("ce_id").add("ce_id", "coins|anna|2017|9".getBytes(UTF_8));

        jars.replaySetAside(neverFollowed);
        jars.replaySetAside(neverFollowed);

        assertThat(jars.events())
                .<Object>extracting(Recorded::event)
                .containsExactly(new CoinEvent.GiftReceived(Money.ofFen(60)));
        assertThat(timesSetAside()).isZero();
    }

    private double timesSetAside() {
        return jars.meters
                .counter("budget.events.set.aside", "context", "coins")
                .count();
    }

    private TestRecord<String, byte[]> given() {
        jars.ask(ANNA, message("c-2", new CoinCommand.GiveCoins(BELA.unit(), Money.ofFen(60)), "anna"));
        return jars.rawEvents().get(1);
    }

    private static TestRecord<String, byte[]> broken(TestRecord<String, byte[]> event) {
        Headers headers = new RecordHeaders(event.headers().toArray());
        return new TestRecord<>(event.key(), "no JSON".getBytes(UTF_8), headers, event.getRecordTime());
    }
}
