package org.budgetyear.runtime.streams;

import static org.assertj.core.api.Assertions.assertThat;
import static org.budgetyear.runtime.coins.Coins.ANNA;
import static org.budgetyear.runtime.coins.Messages.message;
import static org.budgetyear.runtime.coins.Messages.put;
import static org.budgetyear.runtime.coins.Messages.take;
import static org.budgetyear.runtime.streams.CoinsDriver.WEB;

import java.util.List;
import java.util.stream.IntStream;
import org.budgetyear.model.money.Money;
import org.budgetyear.runtime.coins.CoinCommand;
import org.budgetyear.runtime.envelope.AuditLine;
import org.budgetyear.runtime.envelope.AuditRecord;
import org.budgetyear.runtime.envelope.CommandMessage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What the audit log gets of what is decided. */
final class BatchAuditTest {

    private static final CommandMessage ASK = message("ask", new CoinCommand.AskBank(Money.ofFen(50)));

    private final CoinsDriver jars = new CoinsDriver();

    @AfterEach
    void stop() {
        jars.close();
    }

    @Test
    void eachCommandOfABatchIsALineWithItsEventsOrItsReason() {
        jars.ask(ANNA, put("a", 100), take("b", 130));

        AuditRecord entry = only(jars.audit());
        assertThat(entry.source() + " " + entry.unit() + " " + entry.year() + " " + entry.actor() + " " + entry.roles())
                .isEqualTo("coins anna 2017 anna [child]");
        assertThat(entry.key()).isEqualTo(ANNA.key());
        assertThat(entry.lines())
                .map(BatchAuditTest::shown)
                .containsExactly(
                        "put-coins a ACCEPTED [coins|anna|2017|1] -", "take-coins b REFUSED [] not-enough-coins");
        assertThat(entry.lines()).extracting(AuditLine::documentNo).containsOnly("文〔2017〕1号");
    }

    @Test
    void repeatsConflictsAndFaultsAreTakenDownToo() {
        jars.ask(ANNA, put("a", 100));
        jars.audit();

        jars.ask(ANNA, put("a", 100), put("a", 200), message("d", new CoinCommand.DropJar()));

        assertThat(only(jars.audit()).lines())
                .map(BatchAuditTest::shown)
                .containsExactly(
                        "put-coins a ACCEPTED [coins|anna|2017|1] -",
                        "put-coins a REFUSED [] command-id-conflict",
                        "drop-jar d REFUSED [] internal-error");
    }

    @Test
    void aDeferredCommandIsTakenDownWhenItIsAskedAndWhenItIsSettled() {
        jars.ask(WEB, ANNA, ASK);
        assertThat(only(jars.audit()).lines())
                .map(BatchAuditTest::shown)
                .containsExactly("ask-bank ask DEFERRED [coins|anna|2017|1] -");

        jars.ask((Asker) null, ANNA, message("no", new CoinCommand.BankDeclines("ask")));
        assertThat(only(jars.audit()).lines())
                .map(BatchAuditTest::shown)
                .containsExactly(
                        "ask-bank ask REFUSED [coins|anna|2017|2] bank-said-no",
                        "bank-declines no ACCEPTED [coins|anna|2017|2] -");
    }

    @Test
    void aLongBatchIsSeveralEntries() {
        jars.ask(ANNA, IntStream.range(0, 250).mapToObj(i -> put("p" + i, 1)).toArray(CommandMessage[]::new));

        List<AuditRecord> entries = jars.audit();
        assertThat(entries).extracting(entry -> entry.lines().size()).containsExactly(100, 100, 50);
        assertThat(entries.stream().flatMap(entry -> entry.lines().stream()).map(AuditLine::id))
                .isEqualTo(IntStream.range(0, 250).mapToObj(i -> "p" + i).toList());
    }

    private static AuditRecord only(List<AuditRecord> entries) {
        assertThat(entries).hasSize(1);
        return entries.getFirst();
    }

    private static String shown(AuditLine line) {
        return line.command() + " " + line.id() + " " + line.result() + " " + line.events() + " "
                + (line.reason() == null ? "-" : line.reason().code());
    }
}
