package org.budgetyear.finalaccounts.projection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.budgetyear.finalaccounts.testing.SampleLog.OTHER;
import static org.budgetyear.finalaccounts.testing.SampleLog.UNIT;
import static org.budgetyear.finalaccounts.testing.Samples.BASIC;
import static org.budgetyear.finalaccounts.testing.Samples.WAGES;
import static org.budgetyear.finalaccounts.testing.Samples.fen;
import static org.budgetyear.finalaccounts.testing.Samples.paid;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.budgetyear.finalaccounts.account.LineAccount;
import org.budgetyear.finalaccounts.source.Chunk;
import org.budgetyear.finalaccounts.store.AccountStore;
import org.budgetyear.finalaccounts.store.DeadLetter;
import org.budgetyear.finalaccounts.store.DeadLetterStore;
import org.budgetyear.finalaccounts.testing.EmbeddedStore;
import org.budgetyear.finalaccounts.testing.SampleLog;
import org.budgetyear.model.code.UnitYear;
import org.budgetyear.model.money.Money;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class DeadLettersTest {

    private static final ProjectionLimits LIMITS = new ProjectionLimits(10, 5);

    private final EmbeddedStore store = new EmbeddedStore();
    private final AccountStore accounts = new AccountStore(store.connection().database());
    private final DeadLetterStore letters =
            new DeadLetterStore(store.connection().database());
    private final UnitYearProjection projection = projection();

    @AfterEach
    void close() {
        store.close();
    }

    @Test
    void theRestOfTheUnitsYearWaitsAndOtherUnitsGoOn() {
        projection.on(chunk(poisoned()));
        assertThat(paidOf(UNIT)).isEqualTo(fen(1));
        assertThat(paidOf(OTHER)).isEqualTo(fen(8));
        assertThat(letters.of(UNIT.key())).hasSize(2);
        assertThat(letters.first(UNIT.key()).map(DeadLetter::cause)).isPresent();
        assertThat(letters.keys()).containsOnlyKeys(UNIT.key());
    }

    @Test
    void whatComesLaterWaitsToo() {
        SampleLog log = poisoned();
        projection.on(chunk(log));
        log.add(UNIT, paid(BASIC, WAGES, 16));
        projection.on(new Chunk(List.of(log.records().getLast())));
        assertThat(paidOf(UNIT)).isEqualTo(fen(1));
        assertThat(letters.of(UNIT.key())).hasSize(3);
    }

    @Test
    void aChunkThatComesAgainChangesNothing() {
        projection.on(chunk(poisoned()));
        projection.on(chunk(poisoned()));
        projection().on(chunk(poisoned()));
        assertThat(paidOf(UNIT)).isEqualTo(fen(1));
        assertThat(paidOf(OTHER)).isEqualTo(fen(8));
        assertThat(letters.of(UNIT.key())).hasSize(2);
    }

    @Test
    void aRetryThatFailsAgainLeavesEverythingInItsPlace() {
        projection.on(chunk(poisoned()));
        assertThat(projection.retry(UNIT.key())).isEqualTo(new DrainOutcome(0, 2));
        assertThat(letters.of(UNIT.key())).hasSize(2);
    }

    @Test
    void skippingTheRecordLetsTheOthersFollow() {
        projection.on(chunk(poisoned()));
        assertThat(projection.skip(UNIT.key(), "损坏", "li")).isEqualTo(new DrainOutcome(2, 0));
        assertThat(paidOf(UNIT)).isEqualTo(fen(5));
        assertThat(letters.count()).isZero();
    }

    @Test
    void aSkipIsKeptWhenAllIsFoldedAgain() {
        projection.on(chunk(poisoned()));
        projection.skip(UNIT.key(), "损坏", "li");
        projection.clear();
        projection.on(chunk(poisoned()));
        assertThat(paidOf(UNIT)).isEqualTo(fen(5));
        assertThat(letters.count()).isZero();
    }

    @Test
    void aTypeThatIsNotKnownIsHeldAndNotLeftOut() {
        projection.on(chunk(new SampleLog().addUnreadable(UNIT, "payments.payment-cleared.v2", "{}")));
        assertThat(letters.first(UNIT.key()).map(DeadLetter::cause))
                .hasValueSatisfying(cause -> assertThat(cause).contains("payments.payment-cleared.v2"));
    }

    @Test
    void withTooManyDeadLettersTheProjectionStops() {
        SampleLog log = new SampleLog().addUnreadable(UNIT);
        for (int i = 0; i < LIMITS.deadLetters(); i++) {
            log.add(UNIT, paid(BASIC, WAGES, 1));
        }
        assertThatThrownBy(() -> projection.on(chunk(log))).isInstanceOf(DeadLettersFull.class);
        assertThat(letters.count()).isZero();
    }

    /** 1, something unreadable, 4; and 8 of another unit. */
    private static SampleLog poisoned() {
        return new SampleLog()
                .add(UNIT, paid(BASIC, WAGES, 1))
                .addUnreadable(UNIT)
                .add(UNIT, paid(BASIC, WAGES, 4))
                .add(OTHER, paid(BASIC, WAGES, 8));
    }

    private static Chunk chunk(SampleLog log) {
        return new Chunk(log.records());
    }

    private Money paidOf(UnitYear unitYear) {
        return Money.sum(accounts.load(unitYear).lines().values().stream()
                .map(LineAccount::paid)
                .toList());
    }

    private UnitYearProjection projection() {
        return new UnitYearProjection(
                SampleLog.codec(),
                accounts,
                store.register(),
                letters,
                changed -> {},
                new SimpleMeterRegistry(),
                LIMITS,
                Clock.fixed(Instant.parse("2017-07-01T00:00:00Z"), ZoneOffset.UTC));
    }
}
