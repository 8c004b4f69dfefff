package org.budgetyear.runtime.streams;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.budgetyear.runtime.coins.Coins.ANNA;
import static org.budgetyear.runtime.coins.Coins.BELA;
import static org.budgetyear.runtime.coins.Messages.message;
import static org.budgetyear.runtime.coins.Messages.put;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.kafka.streams.test.TestRecord;
import org.budgetyear.model.money.Money;
import org.budgetyear.runtime.coins.CoinCommand;
import org.budgetyear.runtime.coins.CoinEvent;
import org.budgetyear.runtime.coins.Messages;
import org.budgetyear.runtime.envelope.CommandMessage;
import org.budgetyear.runtime.envelope.Outcome;
import org.budgetyear.runtime.envelope.Recorded;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

final class EventsInTheLogTest {

    private final CoinsDriver jars = new CoinsDriver();

    @AfterEach
    void stop() {
        jars.close();
    }

    @Test
    void carryAllAttributesOfCloudEventsAndOurs() {
        jars.ask(ANNA, put("c-1", 100));

        TestRecord<String, byte[]> event = jars.rawEvents().getFirst();
        assertThat(event.key()).isEqualTo("anna|2017");
        assertThat(new String(event.value(), UTF_8)).isEqualTo("{\"amountFen\":100}");
        assertThat(event.getRecordTime()).isEqualTo(CoinsDriver.START);
        Map<String, String> headers = new LinkedHashMap<>();
        event.headers().forEach(header -> headers.put(header.key(), new String(header.value(), UTF_8)));
        assertThat(headers)
                .containsExactlyInAnyOrderEntriesOf(Map.ofEntries(
                        Map.entry("ce_specversion", "1.0"),
                        Map.entry("ce_id", "coins|anna|2017|1"),
                        Map.entry("ce_source", "/coins"),
                        Map.entry("ce_type", "coins.coins-put.v1"),
                        Map.entry("ce_time", "2017-03-02T08:00:00Z"),
                        Map.entry("ce_subject", "anna|2017"),
                        Map.entry("content-type", "application/json"),
                        Map.entry("ce_sequence", "1"),
                        Map.entry("ce_accountingdate", "2017-03-01"),
                        Map.entry("ce_documentno", "文〔2017〕1号"),
                        Map.entry("ce_actor", "anna"),
                        Map.entry("ce_role", "child"),
                        Map.entry("ce_causationid", "c-1"),
                        Map.entry("ce_correlationid", "talk-c-1")));
    }

    @Test
    void theSameAttributeIsWrittenOnce() {
        jars.ask(ANNA, message("c-1", new CoinCommand.PutTwice(Money.ofFen(1))));

        assertThat(jars.rawEvents())
                .hasSize(2)
                .allSatisfy(event -> assertThat(event.headers().toArray())
                        .extracting(header -> header.key())
                        .doesNotHaveDuplicates());
    }

    @Test
    void whatAPolicyOrdersCountsForTheUnitItNamesWithTheDateActorDocumentAndConversationOfItsCause() {
        jars.ask(ANNA, put("c-1", 100), message("c-2", give(60), "anna"));

        Recorded<?> gift = jars.events().getLast();
        assertThat(gift)
                .isEqualTo(new Recorded<>(
                        "coins|bela|2017|1",
                        "coins",
                        BELA,
                        1,
                        Messages.DAY,
                        gift.recordedAt(),
                        "文〔2017〕1号",
                        "anna",
                        "child",
                        "WhenCoinsGiven_ReceiveGift:coins|anna|2017|2",
                        "talk-c-2",
                        new CoinEvent.GiftReceived(Money.ofFen(60))));
    }

    @Test
    void anEventThatIsReadAgainOrdersNothingTwice() {
        jars.ask(ANNA, put("c-1", 100), message("c-2", give(60), "anna"));
        TestRecord<String, byte[]> given = jars.rawEvents().get(1);

        jars.replay(given);

        assertThat(jars.events()).containsExactly(); // the replayed one is input, not output
        assertThat(jars.ask(BELA, message("c-3", new CoinCommand.TakeCoins(Money.ofFen(61)))))
                .extracting(DecisionTest::code)
                .containsExactly("not-enough-coins");
    }

    @Test
    void repliesGoToThePartitionOfWhoAsks() {
        CommandMessage command = put("c-1", 1);

        assertThat(jars.ask(new Asker(0, "q-1"), ANNA, command))
                .containsExactly(new CoinsDriver.Given(0, new Reply("q-1", outcome(command))));
        assertThat(jars.ask(new Asker(15, "q-2"), ANNA, command))
                .containsExactly(new CoinsDriver.Given(15, new Reply("q-2", outcome(command))));
        assertThat(ContextTopology.TO_ASKER.partitions("coins.replies", "15", new byte[0], Topics.REPLY_PARTITIONS))
                .isEqualTo(Optional.of(Set.of(15)));
    }

    @Test
    void nobodyIsAnsweredWhenNobodyAsks() {
        assertThat(jars.ask((Asker) null, ANNA, put("c-1", 1))).isEmpty();
        assertThat(jars.events()).hasSize(1);
    }

    private static CoinCommand give(long fen) {
        return new CoinCommand.GiveCoins(BELA.unit(), Money.ofFen(fen));
    }

    private static List<Outcome> outcome(CommandMessage command) {
        return List.of(DecisionTest.accepted(
                command.id(), new Outcome.PublishedEvent("coins|anna|2017|1", "coins.coins-put.v1")));
    }
}
