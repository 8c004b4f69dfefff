package org.budgetyear.finalaccounts.disclosure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
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
import org.budgetyear.finalaccounts.account.UnitYearAccount;
import org.budgetyear.finalaccounts.testing.SampleLog;
import org.budgetyear.model.closing.ClosingOpened;
import org.budgetyear.model.closing.EventCount;
import org.budgetyear.model.code.UnitYear;
import org.budgetyear.model.line.Recognition;
import org.budgetyear.model.payments.PaymentReclassified;
import org.budgetyear.runtime.envelope.Json;
import org.junit.jupiter.api.Test;

class DisclosureTest {

    private final SampleLog log = new SampleLog()
            .add(DEPARTMENT, departmentOpened())
            .add(UNIT, yearOpened(Recognition.PAYMENT_BASIS), issued(BASIC, 1_000_000))
            .add(UNIT, paid(BASIC, WAGES, 250_001))
            .add(OTHER, yearOpened(Recognition.PAYMENT_BASIS));

    @Test
    void itsHashIsThatOfItsBytes() {
        Disclosure disclosure = disclosure(1);
        assertThat(disclosure.sha256()).isEqualTo(Sha256.of(disclosure.json())).hasSize(64);
        assertThat(disclosure.json()).isEqualTo(CanonicalJson.write(Json.MAPPER.readTree(disclosure.json())));
    }

    @Test
    void theOrderOfUnitsAndWhatClosingRecordsMakeNoDifference() {
        Disclosure disclosure = disclosure(1);
        log.add(UNIT, new ClosingOpened(DEPARTMENT.unit()));
        assertThat(Disclosure.of(1, account(DEPARTMENT), List.of(account(OTHER), account(UNIT))))
                .isEqualTo(disclosure);
    }

    @Test
    void itSaysFromWhichPartOfTheLogItIsFolded() {
        assertThat(disclosure(1).foldedFrom())
                .containsExactly(
                        new EventCount(DEPARTMENT.unit(), "appropriations", 1),
                        new EventCount(UNIT.unit(), "appropriations", 2),
                        new EventCount(UNIT.unit(), "payments", 1),
                        new EventCount(OTHER.unit(), "appropriations", 1));
    }

    @Test
    void aCorrectionDiffersInTheCellsThatItMoves() {
        Disclosure before = disclosure(1);
        log.add(UNIT, new PaymentReclassified("v-250001", BASIC, WAGES, BASIC, OFFICE, fen(250_001)));
        Disclosure after = disclosure(2);

        List<Difference> differences =
                Difference.between(Json.MAPPER.readTree(before.json()), Json.MAPPER.readTree(after.json()));

        assertThat(differences)
                .filteredOn(each -> "06".equals(each.table()) && each.deltaFen() != null)
                .extracting(Difference::was, Difference::is, Difference::deltaFen)
                .contains(tuple("250001", "0", -250_001L), tuple("0", "250001", 250_001L));
        assertThat(differences).filteredOn(each -> "05".equals(each.table())).isEmpty();
        assertThat(differences)
                .extracting(Difference::place)
                .contains("version", "foldedFrom/440105-701001 payments/events");
    }

    @Test
    void oneFenMoreIsFoundInItsCell() {
        String json = disclosure(1).json();
        String changed = json.replaceFirst("\"fen\":250001", "\"fen\":250002");

        List<Difference> differences = Difference.between(Json.MAPPER.readTree(changed), Json.MAPPER.readTree(json));

        assertThat(differences).hasSize(1);
        assertThat(differences.getFirst().table()).isNotNull();
        assertThat(differences.getFirst().row()).isNotNull();
        assertThat(differences.getFirst().column()).isNotNull();
        assertThat(differences.getFirst().was()).isEqualTo("250002");
        assertThat(differences.getFirst().is()).isEqualTo("250001");
    }

    private Disclosure disclosure(int version) {
        return Disclosure.of(version, account(DEPARTMENT), List.of(account(UNIT), account(OTHER)));
    }

    private UnitYearAccount account(UnitYear key) {
        return log.account(key);
    }
}
