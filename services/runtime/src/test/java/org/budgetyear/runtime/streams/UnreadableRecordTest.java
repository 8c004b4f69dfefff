package org.budgetyear.runtime.streams;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.budgetyear.runtime.coins.Coins.ANNA;
import static org.budgetyear.runtime.coins.Messages.DAY;
import static org.budgetyear.runtime.coins.Messages.put;

import java.util.List;
import org.apache.kafka.common.header.Headers;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.budgetyear.runtime.envelope.CommandBatch;
import org.budgetyear.runtime.envelope.CommandMessage;
import org.budgetyear.runtime.envelope.Json;
import org.budgetyear.runtime.envelope.Outcome;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever stands in the log of commands, those after it are decided. */
final class UnreadableRecordTest {

    private static final byte[] BATCH = Json.MAPPER.writeValueAsBytes(new CommandBatch(List.of(put("first", 1))));

    private final CoinsDriver jars = new CoinsDriver();

    @AfterEach
    void stop() {
        jars.close();
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(
            strings = {
                "",
                "no JSON",
                "null",
                "[]",
                "{}",
                "{\"commands\":null}",
                "{\"commands\":[null]}",
                "{\"commands\":[{}]}",
                "{\"commands\":[{\"id\":\"a\",\"type\":\"put-coins\",\"data\":\"{}\"}]}",
                "{\"commands\":[],\"more\":1}"
            })
    void aValueThatIsNoBatchIsPassedOver(@Nullable String value) {
        byte[] bytes = value == null ? null : value.getBytes(UTF_8);

        assertPassedOver(ANNA.key(), bytes, CoinsDriver.WEB.headers());
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", "anna", "anna|", "anna|year", "anna|1999", "a|2017", "anna/bela|2017"})
    void aKeyThatIsNoUnitYearIsPassedOver(@Nullable String key) {
        assertPassedOver(key, BATCH, CoinsDriver.WEB.headers());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "one", "-1", "16"})
    void anAskerWhoCannotBeAnsweredIsPassedOver(String partition) {
        Headers headers = new RecordHeaders();
        headers.add("reply_partition", partition.getBytes(UTF_8));
        headers.add("reply_question", "q".getBytes(UTF_8));

        assertPassedOver(ANNA.key(), BATCH, headers);
    }

    @Test
    void commandsThatTheServiceCannotReadAreAnsweredAndThoseBesideThemDecided() {
        List<Outcome> outcomes = jars.ask(
                ANNA,
                put("a", 1),
                command("b", "paint-jar", "{}"),
                command("c", "put-coins", "{\"amountFen\":1.5}"),
                command("d", "put-coins", "{\"amountFen\":1,\"colour\":\"red\"}"),
                command("e", "give-coins", "{\"toUnit\":\"?\",\"amountFen\":1}"),
                command("f", "put-coins", "no JSON"),
                put("g", 1));

        assertThat(outcomes)
                .extracting(DecisionTest::code)
                .containsExactly(
                        "none",
                        "unreadable-command",
                        "unreadable-command",
                        "unreadable-command",
                        "unreadable-command",
                        "unreadable-command",
                        "none");
    }

    @Test
    void anUnreadableCommandIsNotRemembered() {
        jars.ask(ANNA, command("a", "paint-jar", "{}"));

        assertThat(jars.ask(ANNA, put("a", 1))).extracting(DecisionTest::code).containsExactly("none");
    }

    private void assertPassedOver(@Nullable String key, byte @Nullable [] value, Headers headers) {
        assertThat(jars.send(key, value, headers)).isEmpty();
        assertThat(jars.events()).isEmpty();
        assertThat(jars.meters
                        .counter("budget.commands.unreadable", "context", "coins")
                        .count())
                .isEqualTo(1);
        assertThat(jars.ask(ANNA, put("next", 1)))
                .extracting(DecisionTest::code)
                .containsExactly("none");
    }

    private static CommandMessage command(String id, String type, String data) {
        return new CommandMessage(id, type, DAY, null, "anna", "", id, data);
    }
}
