package org.budgetyear.runtime.streams;

import static org.assertj.core.api.Assertions.assertThat;
import static org.budgetyear.runtime.coins.Coins.ANNA;
import static org.budgetyear.runtime.coins.Messages.message;
import static org.budgetyear.runtime.coins.Messages.put;
import static org.budgetyear.runtime.coins.Messages.take;
import static org.budgetyear.runtime.streams.CoinsDriver.WEB;
import static org.budgetyear.runtime.streams.DecisionTest.accepted;
import static org.budgetyear.runtime.streams.DecisionTest.code;

import java.util.List;
import org.budgetyear.model.money.Money;
import org.budgetyear.runtime.coins.CoinCommand;
import org.budgetyear.runtime.coins.Coins;
import org.budgetyear.runtime.envelope.CommandMessage;
import org.budgetyear.runtime.envelope.Outcome;
import org.budgetyear.runtime.envelope.Outcome.PublishedEvent;
import org.budgetyear.runtime.envelope.Recorded;
import org.budgetyear.runtime.streams.CoinsDriver.Given;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

final class DeferredDecisionTest {

    private static final CommandMessage ASK = message("ask", new CoinCommand.AskBank(Money.ofFen(50)));
    private static final CommandMessage AGREES = message("yes", new CoinCommand.BankAgrees("ask"));
    private static final CommandMessage DECLINES = message("no", new CoinCommand.BankDeclines("ask"));
    private static final PublishedEvent LENT = new PublishedEvent("coins|anna|2017|2", "coins.loan-received.v1");
    private static final Outcome DECLINED = new Outcome(
            "ask",
            Outcome.Status.REFUSED,
            List.of(new PublishedEvent("coins|anna|2017|2", "coins.loan-declined.v1")),
            new Coins.BankSaidNo().problem());

    private CoinsDriver jars = new CoinsDriver();

    @AfterEach
    void stop() {
        jars.close();
    }

    @Test
    void isAnsweredOnlyWhenSettled() {
        assertThat(jars.ask(WEB, ANNA, ASK)).isEmpty();
        assertThat(jars.events()).extracting(Recorded::id).containsExactly("coins|anna|2017|1");

        assertThat(jars.ask((Asker) null, ANNA, AGREES)).containsExactly(given(WEB, accepted("ask", LENT)));
        assertThat(jars.ask(ANNA, take("t", 50))).extracting(Outcome::problem).containsOnlyNulls();
    }

    @Test
    void isAnsweredWithTheRefusalItWasSettledWith() {
        jars.ask(WEB, ANNA, ASK);

        assertThat(jars.ask((Asker) null, ANNA, DECLINES)).containsExactly(given(WEB, DECLINED));
        assertThat(jars.ask(ANNA, ASK)).containsExactly(DECLINED);
    }

    @Test
    void theOthersOfItsBatchDoNotWait() {
        assertThat(jars.ask(ANNA, put("a", 1), ASK, put("b", 2)))
                .extracting(Outcome::commandId)
                .containsExactly("a", "b");
    }

    @Test
    void whoAskedLastIsAnswered() {
        Asker later = new Asker(5, "q-2");
        jars.ask(WEB, ANNA, ASK);
        assertThat(jars.ask(later, ANNA, ASK)).isEmpty();

        assertThat(jars.ask((Asker) null, ANNA, AGREES)).containsExactly(given(later, accepted("ask", LENT)));
    }

    @Test
    void isAnsweredAtOnceAfterItWasSettled() {
        jars.ask(WEB, ANNA, ASK);
        jars.ask((Asker) null, ANNA, AGREES);

        Asker later = new Asker(5, "q-2");
        assertThat(jars.ask(later, ANNA, ASK)).containsExactly(given(later, accepted("ask", LENT)));
    }

    @Test
    void isSettledAfterARestart() {
        jars.ask(WEB, ANNA, ASK);

        jars = jars.restarted();

        assertThat(jars.ask((Asker) null, ANNA, AGREES)).containsExactly(given(WEB, accepted("ask", LENT)));
    }

    @Test
    void itsIdWithOtherContentIsAConflictWhileItWaits() {
        jars.ask(WEB, ANNA, ASK);

        assertThat(jars.ask(ANNA, message("ask", new CoinCommand.AskBank(Money.ofFen(51)))))
                .extracting(DecisionTest::code)
                .containsExactly("command-id-conflict");
        assertThat(jars.ask((Asker) null, ANNA, AGREES)).containsExactly(given(WEB, accepted("ask", LENT)));
    }

    @Test
    void mayBeAskedAndSettledInOneBatch() {
        List<Given> given = jars.ask(WEB, ANNA, ASK, AGREES);

        assertThat(given).containsExactly(given(WEB, accepted("ask", LENT)), given(WEB, accepted("yes", LENT)));
    }

    @Test
    void aSecondSettlementDoesNotChangeTheFirst() {
        jars.ask(WEB, ANNA, ASK);
        jars.ask((Asker) null, ANNA, AGREES);

        assertThat(jars.ask((Asker) null, ANNA, DECLINES)).isEmpty();
        assertThat(jars.ask(ANNA, ASK)).containsExactly(accepted("ask", LENT));
    }

    @Test
    void settlingWhatNobodyAskedIsAFaultThatStopsNobodyElse() {
        List<Outcome> outcomes = jars.ask(ANNA, AGREES, put("a", 1));

        assertThat(code(outcomes.getFirst())).isEqualTo("internal-error");
        assertThat(code(outcomes.getLast())).isEqualTo("none");
        assertThat(jars.events()).extracting(Recorded::id).containsExactly("coins|anna|2017|1");
    }

    private static Given given(Asker asker, Outcome... outcomes) {
        return new Given(asker.partition(), new Reply(asker.question(), List.of(outcomes)));
    }
}
