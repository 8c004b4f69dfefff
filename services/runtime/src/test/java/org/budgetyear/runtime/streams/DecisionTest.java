package org.budgetyear.runtime.streams;

import static org.assertj.core.api.Assertions.assertThat;
import static org.budgetyear.runtime.coins.Coins.ANNA;
import static org.budgetyear.runtime.coins.Coins.BELA;
import static org.budgetyear.runtime.coins.Messages.message;
import static org.budgetyear.runtime.coins.Messages.put;
import static org.budgetyear.runtime.coins.Messages.take;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.budgetyear.model.money.Money;
import org.budgetyear.runtime.coins.CoinCommand;
import org.budgetyear.runtime.coins.Coins;
import org.budgetyear.runtime.decider.Problem;
import org.budgetyear.runtime.envelope.CommandMessage;
import org.budgetyear.runtime.envelope.Outcome;
import org.budgetyear.runtime.envelope.Outcome.PublishedEvent;
import org.budgetyear.runtime.envelope.Recorded;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

final class DecisionTest {

    private CoinsDriver jars = new CoinsDriver();

    @AfterEach
    void stop() {
        jars.close();
    }

    @Test
    void outcomesComeInTheOrderOfTheBatchAndEachCommandSeesTheOnesBeforeIt() {
        List<Outcome> outcomes =
                jars.ask(ANNA, put("a", 100), take("b", 130), put("c", 50), take("d", 130), take("e", 30));

        assertThat(outcomes)
                .containsExactly(
                        accepted("a", new PublishedEvent("coins|anna|2017|1", "coins.coins-put.v1")),
                        Outcome.refused("b", notEnough(130, 100)),
                        accepted("c", new PublishedEvent("coins|anna|2017|2", "coins.coins-put.v1")),
                        accepted("d", new PublishedEvent("coins|anna|2017|3", "coins.coins-taken.v1")),
                        Outcome.refused("e", notEnough(30, 20)));
    }

    @Test
    void theSameIdAgainGivesTheFirstDecisionAndNoSecondEvent() {
        List<Outcome> first = jars.ask(ANNA, put("a", 100));
        jars.events();

        assertThat(jars.ask(ANNA, put("a", 100))).isEqualTo(first);
        assertThat(jars.events()).isEmpty();
        assertThat(jars.ask(ANNA, take("b", 101))).containsExactly(Outcome.refused("b", notEnough(101, 100)));
    }

    @Test
    void theSameIdTwiceInOneBatchIsDecidedOnce() {
        List<Outcome> outcomes = jars.ask(ANNA, put("a", 100), put("a", 100));

        assertThat(outcomes).hasSize(2);
        assertThat(outcomes.getFirst()).isEqualTo(outcomes.getLast());
        assertThat(jars.events()).hasSize(1);
    }

    @Test
    void theSameIdWithOtherContentIsAConflictAndTheFirstDecisionStays() {
        List<Outcome> first = jars.ask(ANNA, put("a", 100));
        jars.events();
        CommandMessage sent = put("a", 100);

        assertThat(jars.ask(ANNA, put("a", 200)))
                .singleElement()
                .satisfies(outcome -> assertThat(code(outcome)).isEqualTo("command-id-conflict"));
        assertConflict(take("a", 100));
        assertConflict(with(sent, LocalDate.of(2017, 3, 2), sent.documentNo()));
        assertConflict(with(sent, sent.accountingDate(), null));
        assertConflict(with(sent, sent.accountingDate(), "文〔2017〕2号"));
        assertThat(jars.events()).isEmpty();
        assertThat(jars.ask(ANNA, sent)).isEqualTo(first);
    }

    @Test
    void aDocumentCalledNullIsNotNoDocument() {
        CommandMessage sent = put("a", 100);
        jars.ask(ANNA, with(sent, sent.accountingDate(), null));

        assertConflict(with(sent, sent.accountingDate(), "null"));
    }

    @Test
    void whoAsksIsNoPartOfTheContent() {
        List<Outcome> first = jars.ask(ANNA, put("a", 100));

        CommandMessage another = message("a", new CoinCommand.PutCoins(Money.ofFen(100), null), "bela");

        assertThat(jars.ask(ANNA, another)).isEqualTo(first);
    }

    @Test
    void anIdCountsWithinItsUnitYearOnly() {
        jars.ask(ANNA, put("a", 100));

        assertThat(jars.ask(BELA, put("a", 200)))
                .containsExactly(accepted("a", new PublishedEvent("coins|bela|2017|1", "coins.coins-put.v1")));
    }

    @Test
    void aRefusalIsRememberedEvenWhenItWouldBeAcceptedNow() {
        List<Outcome> refused = jars.ask(ANNA, take("a", 100));
        jars.ask(ANNA, put("b", 500));

        assertThat(jars.ask(ANNA, take("a", 100)))
                .isEqualTo(refused)
                .containsExactly(Outcome.refused("a", notEnough(100, 0)));
    }

    @Test
    void aDeciderThatThrowsAnswersInternalErrorChangesNothingAndIsNotRemembered() {
        jars.ask(ANNA, put("a", 100));
        jars.events();
        Map<String, byte[]> before = jars.state();

        List<Outcome> outcomes = jars.ask(ANNA, message("b", new CoinCommand.DropJar()));

        assertThat(outcomes).singleElement().satisfies(outcome -> {
            assertThat(outcome.commandId()).isEqualTo("b");
            assertThat(code(outcome)).isEqualTo("internal-error");
        });
        assertThat(jars.state()).containsExactlyEntriesOf(before);
        assertThat(jars.events()).isEmpty();
        assertThat(jars.ask(ANNA, take("b", 100))).extracting(Outcome::problem).containsOnlyNulls();
        assertThat(jars.meters
                        .counter("budget.decider.failures", "context", "coins")
                        .count())
                .isEqualTo(1);
    }

    @Test
    void sequencesAndIdsHaveNoGapWithinAUnitYear() {
        jars.ask(ANNA, put("a", 1), take("b", 9), message("c", new CoinCommand.PutTwice(Money.ofFen(2))));
        jars.ask(BELA, put("a", 1));
        jars.ask(ANNA, put("a", 1), put("d", 1));

        List<Recorded<?>> events = jars.events();
        assertThat(events)
                .extracting(Recorded::id)
                .containsExactly(
                        "coins|anna|2017|1",
                        "coins|anna|2017|2",
                        "coins|anna|2017|3",
                        "coins|bela|2017|1",
                        "coins|anna|2017|4");
        assertThat(events).extracting(Recorded::sequence).containsExactly(1L, 2L, 3L, 1L, 4L);
    }

    @Test
    void stateSequencesAndMemorySurviveARestart() {
        List<Outcome> first = jars.ask(ANNA, put("a", 100), take("b", 500));

        jars = jars.restarted();

        assertThat(jars.ask(ANNA, put("a", 100), take("b", 500))).isEqualTo(first);
        assertThat(jars.events()).isEmpty();
        jars.ask(ANNA, take("c", 100));
        assertThat(jars.events())
                .singleElement()
                .satisfies(event -> assertThat(event.id()).isEqualTo("coins|anna|2017|2"));
    }

    @Test
    void theSameCommandsGiveTheSameStateByteForByte() {
        CommandMessage[] batch = {put("a", 100), take("b", 30), message("c", new CoinCommand.AskBank(Money.ofFen(7)))};
        jars.ask(ANNA, batch);
        Map<String, byte[]> state = jars.state();

        jars.close();
        jars = new CoinsDriver();
        jars.ask(ANNA, batch);

        assertThat(jars.state()).containsExactlyEntriesOf(state);
    }

    private void assertConflict(CommandMessage again) {
        assertThat(jars.ask(ANNA, again))
                .singleElement()
                .satisfies(outcome -> assertThat(code(outcome)).isEqualTo("command-id-conflict"));
    }

    private static CommandMessage with(CommandMessage message, LocalDate date, @Nullable String documentNo) {
        return new CommandMessage(
                message.id(),
                message.type(),
                date,
                documentNo,
                message.actor(),
                message.role(),
                message.correlationId(),
                message.data());
    }

    static String code(Outcome outcome) {
        Problem problem = outcome.problem();
        return problem == null ? "none" : problem.code();
    }

    static Outcome accepted(String id, PublishedEvent... events) {
        return new Outcome(id, Outcome.Status.ACCEPTED, List.of(events), null);
    }

    private static Problem notEnough(long asked, long present) {
        return new Coins.NotEnoughCoins(Money.ofFen(asked), Money.ofFen(present)).problem();
    }
}
