package org.budgetyear.finalaccounts.version;

import static org.assertj.core.api.Assertions.assertThat;
import static org.budgetyear.finalaccounts.testing.SampleLog.DEPARTMENT;
import static org.budgetyear.finalaccounts.testing.SampleLog.OTHER;
import static org.budgetyear.finalaccounts.testing.SampleLog.UNIT;
import static org.budgetyear.finalaccounts.testing.Samples.BASIC;
import static org.budgetyear.finalaccounts.testing.Samples.OFFICE;
import static org.budgetyear.finalaccounts.testing.Samples.WAGES;
import static org.budgetyear.finalaccounts.testing.Samples.departmentOpened;
import static org.budgetyear.finalaccounts.testing.Samples.fen;
import static org.budgetyear.finalaccounts.testing.Samples.issued;
import static org.budgetyear.finalaccounts.testing.Samples.paid;
import static org.budgetyear.finalaccounts.testing.Samples.yearOpened;

import java.util.List;
import java.util.Map;
import org.budgetyear.finalaccounts.disclosure.Disclosure;
import org.budgetyear.finalaccounts.source.LogReplay;
import org.budgetyear.finalaccounts.testing.MockLog;
import org.budgetyear.finalaccounts.testing.SampleLog;
import org.budgetyear.model.closing.DisclosurePublished;
import org.budgetyear.model.line.Recognition;
import org.budgetyear.model.payments.PaymentReclassified;
import org.junit.jupiter.api.Test;

class VersionsTest {

    private static final Map<String, String> TOPICS = Map.of(
            "appropriations", SampleLog.APPROPRIATIONS, "payments", SampleLog.PAYMENTS, "closing", SampleLog.CLOSING);

    private final SampleLog log = new SampleLog()
            .add(DEPARTMENT, departmentOpened())
            .add(UNIT, yearOpened(Recognition.PAYMENT_BASIS), issued(BASIC, 1_000_000), paid(BASIC, WAGES, 250_001))
            .add(OTHER, yearOpened(Recognition.PAYMENT_BASIS), issued(BASIC, 1), paid(BASIC, WAGES, 1));

    @Test
    void whatWasPublishedIsFoldedAgainWhateverCameAfterIt() {
        Disclosure first = publish(1);
        log.add(UNIT, new PaymentReclassified("v-250001", BASIC, WAGES, BASIC, OFFICE, fen(250_001)));
        Disclosure second = publish(2);

        Versions versions = versions();
        DisclosurePublished one = versions.publication(DEPARTMENT, 1).orElseThrow();
        DisclosurePublished two = versions.publication(DEPARTMENT, 2).orElseThrow();

        assertThat(versions.refold(DEPARTMENT, one)).isEqualTo(first);
        assertThat(versions.refold(DEPARTMENT, two)).isEqualTo(second);
        assertThat(versions.publication(DEPARTMENT, 3)).isEmpty();
        assertThat(versions.publication(UNIT, 1)).isEmpty();
        assertThat(versions.between(DEPARTMENT, one, two)).singleElement().satisfies(event -> {
            assertThat(event.type()).isEqualTo("payments.payment-reclassified.v1");
            assertThat(event.unit()).isEqualTo(UNIT.unit());
            assertThat(event.sequence()).isEqualTo(2);
            assertThat(event.data().path("voucher").asString()).isEqualTo("v-250001");
        });
    }

    private Disclosure publish(int version) {
        Disclosure disclosure =
                Disclosure.of(version, log.account(DEPARTMENT), List.of(log.account(UNIT), log.account(OTHER)));
        log.add(DEPARTMENT, new DisclosurePublished(version, disclosure.sha256(), disclosure.foldedFrom()));
        return disclosure;
    }

    private Versions versions() {
        return new Versions(new LogReplay(() -> MockLog.of(log)), SampleLog.codec(), TOPICS);
    }
}
