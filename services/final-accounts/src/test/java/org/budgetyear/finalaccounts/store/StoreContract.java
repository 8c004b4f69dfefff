package org.budgetyear.finalaccounts.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.budgetyear.finalaccounts.testing.SampleLog.DEPARTMENT;
import static org.budgetyear.finalaccounts.testing.SampleLog.OTHER;
import static org.budgetyear.finalaccounts.testing.SampleLog.UNIT;
import static org.budgetyear.finalaccounts.testing.Samples.BASIC;
import static org.budgetyear.finalaccounts.testing.Samples.OWN_MONEY;
import static org.budgetyear.finalaccounts.testing.Samples.WAGES;
import static org.budgetyear.finalaccounts.testing.Samples.departmentOpened;
import static org.budgetyear.finalaccounts.testing.Samples.fen;
import static org.budgetyear.finalaccounts.testing.Samples.issued;
import static org.budgetyear.finalaccounts.testing.Samples.paid;
import static org.budgetyear.finalaccounts.testing.Samples.yearOpened;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.budgetyear.finalaccounts.account.UnitYearAccount;
import org.budgetyear.finalaccounts.testing.AuditSamples;
import org.budgetyear.finalaccounts.testing.RecordSamples;
import org.budgetyear.finalaccounts.testing.SampleLog;
import org.budgetyear.finalaccounts.testing.Samples;
import org.budgetyear.model.appropriations.PerformanceGoalSet;
import org.budgetyear.model.appropriations.PriorYearFigureRecorded;
import org.budgetyear.model.appropriations.ProjectRegistered;
import org.budgetyear.model.appropriations.ThreePublicCeilingSet;
import org.budgetyear.model.appropriations.VarianceExplained;
import org.budgetyear.model.appropriations.YearSealed;
import org.budgetyear.model.code.ProjectCode;
import org.budgetyear.model.code.UnitYear;
import org.budgetyear.model.contract.ProcurementKind;
import org.budgetyear.model.line.Fund;
import org.budgetyear.model.line.Recognition;
import org.budgetyear.model.line.ThreePublicItem;
import org.budgetyear.model.payments.ReceiptRecorded;
import org.budgetyear.model.payments.SpendingSealed;
import org.budgetyear.model.procurement.PlanApproved;
import org.budgetyear.model.procurement.PlanFiled;
import org.budgetyear.model.procurement.ProcurementBudgetSet;
import org.budgetyear.runtime.envelope.AuditLine;
import org.budgetyear.runtime.envelope.Recorded;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What every store must do, the embedded one and the real one. */
abstract class StoreContract {

    abstract StoreConnection connection();

    @BeforeEach
    void empty() {
        connection().database().drop();
    }

    @Test
    void anAccountIsReadAsItWasWritten() {
        UnitYearAccount unit = folded(UNIT, fullLog());
        UnitYearAccount department = folded(DEPARTMENT, fullLog());
        accounts().save(List.of(changed(unit), changed(department)));
        assertThat(accounts().load(UNIT)).isEqualTo(unit);
        assertThat(accounts().load(DEPARTMENT)).isEqualTo(department);
    }

    @Test
    void anAccountThatIsNotStoredIsEmpty() {
        assertThat(accounts().load(UNIT)).isEqualTo(UnitYearAccount.empty(UNIT));
    }

    @Test
    void onlyTheVersionThatWasReadIsReplaced() {
        Versioned stored =
                accounts().save(List.of(changed(folded(UNIT, fullLog())))).getFirst();
        accounts().save(List.of(stored));
        assertThatThrownBy(() -> accounts().save(List.of(stored))).isInstanceOf(VersionConflict.class);
    }

    @Test
    void anAccountIsNewOnlyOnce() {
        Versioned first = changed(folded(UNIT, fullLog()));
        accounts().save(List.of(first));
        assertThatThrownBy(() -> accounts().save(List.of(first))).isInstanceOf(VersionConflict.class);
    }

    @Test
    void aUnitIsFoundInItsDepartmentEvenIfItSpentBeforeItWasOpened() {
        SampleLog log = new SampleLog().add(UNIT, paid(BASIC, WAGES, 1));
        Versioned spent = accounts().save(List.of(changed(folded(UNIT, log)))).getFirst();
        assertThat(accounts().unitsOf(DEPARTMENT.unit(), DEPARTMENT.year())).isEmpty();
        log.add(UNIT, yearOpened(Recognition.PAYMENT_BASIS));
        accounts().save(List.of(spent.with(folded(UNIT, log))));
        assertThat(accounts().unitsOf(DEPARTMENT.unit(), DEPARTMENT.year()))
                .extracting(UnitYearAccount::unitYear)
                .containsExactly(UNIT);
        assertThat(accounts().unitsOf(DEPARTMENT.unit(), DEPARTMENT.year().previous()))
                .isEmpty();
    }

    @Test
    void unitsOfADepartmentComeInTheirOrder() {
        SampleLog log = new SampleLog()
                .add(OTHER, yearOpened(Recognition.PAYMENT_BASIS))
                .add(UNIT, yearOpened(Recognition.PAYMENT_BASIS));
        accounts().save(List.of(changed(folded(OTHER, log)), changed(folded(UNIT, log))));
        assertThat(accounts().unitsOf(DEPARTMENT.unit(), DEPARTMENT.year()))
                .extracting(UnitYearAccount::unitYear)
                .containsExactly(UNIT, OTHER);
    }

    @Test
    void theRegisterKeepsEachEventOnceAndInOrder() {
        RegisterStore register = new RegisterStore(connection().database(), SampleLog.codec());
        LocalDate day = LocalDate.of(2017, 6, 30);
        Recorded<?> first = SampleLog.recorded(UNIT, 1, day, paid(BASIC, WAGES, 1));
        Recorded<?> second = SampleLog.recorded(UNIT, 2, day, paid(BASIC, WAGES, 2));
        register.add(List.of(second, SampleLog.recorded(OTHER, 1, day, paid(BASIC, WAGES, 3))));
        register.add(List.of(first, second));
        register.add(List.of());

        assertThat(register.of(UNIT, "payments", 0, 10)).isEqualTo(List.of(first, second));
        assertThat(register.of(UNIT, "payments", 0, 1)).isEqualTo(List.of(first));
        assertThat(register.of(UNIT, "payments", 1, 10)).isEqualTo(List.of(second));
        assertThat(register.of(UNIT, "appropriations", 0, 10)).isEmpty();
        register.clear();
        assertThat(register.of(UNIT, "payments", 0, 10)).isEmpty();
    }

    @Test
    void clearingLeavesNoAccountAndNoMember() {
        accounts().save(List.of(changed(folded(UNIT, fullLog()))));
        accounts().clear();
        assertThat(accounts().load(UNIT)).isEqualTo(UnitYearAccount.empty(UNIT));
        assertThat(accounts().unitsOf(DEPARTMENT.unit(), DEPARTMENT.year())).isEmpty();
    }

    @Test
    void deadLettersKeepTheirOrderAndTheirRecord() {
        List<ConsumerRecord<String, byte[]>> records = new SampleLog()
                .addUnreadable(UNIT)
                .add(UNIT, paid(BASIC, WAGES, 1))
                .records();
        letters().add(records.stream().map(each -> DeadLetter.of(each, null)).toList());
        letters().add(List.of(DeadLetter.of(records.getFirst(), "unreadable")));
        List<DeadLetter> stored = letters().of(UNIT.key());
        assertThat(stored).extracting(DeadLetter::cause).containsExactly("unreadable", null);
        assertThat(stored.getFirst().message().value())
                .isEqualTo(records.getFirst().value());
        assertThat(stored.getFirst().message().headers())
                .isEqualTo(records.getFirst().headers());
        assertThat(letters().first(UNIT.key())).isPresent();
        assertThat(letters().keys()).containsOnlyKeys(UNIT.key());
        letters().remove(stored);
        assertThat(letters().count()).isZero();
    }

    @Test
    void skipsOutliveTheLetters() {
        DeadLetter letter =
                DeadLetter.of(new SampleLog().addUnreadable(UNIT).records().getFirst(), "unreadable");
        letters().add(List.of(letter));
        Skip skip = new Skip(letter.position(), UNIT.key(), "损坏", "li", Instant.parse("2017-07-01T00:00:00Z"));
        letters().skip(skip);
        letters().clearLetters();
        assertThat(letters().count()).isZero();
        assertThat(letters().skips()).containsExactly(skip);
        assertThat(letters().skipped()).containsExactly(letter.position());
    }

    @Test
    void theAuditLogIsSearchedByWhoWhatAndWhenAndHasEachRecordOnce() {
        AuditStore audit = new AuditStore(connection().database());
        List<ConsumerRecord<String, byte[]>> records = List.of(
                AuditSamples.audited(0, 1_000, "440105-701001", "li", "post-payment", AuditLine.Result.ACCEPTED),
                AuditSamples.audited(1, 2_000, "440105-701002", "li", "post-payment", AuditLine.Result.REFUSED),
                AuditSamples.audited(2, 3_000, "440105-702001", "wang", "approve-payment", AuditLine.Result.REFUSED),
                AuditSamples.unreadable(3, 4_000));
        audit.add(records);
        audit.add(records);

        AuditStore.Search all = new AuditStore.Search(null, false, null, null, null, null, null, null, null);
        assertThat(audit.find(all, null, 10))
                .extracting(StoreContract::shown)
                .containsExactly("4 ", "3 wang", "2 li", "1 li");
        String second = audit.find(all, null, 2).getLast().id();
        assertThat(audit.find(all, second, 10)).extracting(StoreContract::shown).containsExactly("2 li", "1 li");
        assertThat(found(audit, "440105-701", true, null, null, null)).containsExactly("2 li", "1 li");
        assertThat(found(audit, "440105-701", false, null, null, null)).isEmpty();
        assertThat(found(audit, null, false, "wang", null, null)).containsExactly("3 wang");
        assertThat(found(audit, null, false, "li", "post-payment", AuditLine.Result.REFUSED))
                .containsExactly("2 li");
        assertThat(audit.find(
                        new AuditStore.Search(
                                null,
                                false,
                                "2017",
                                null,
                                "payments",
                                null,
                                null,
                                Instant.ofEpochMilli(2_000),
                                Instant.ofEpochMilli(3_000)),
                        null,
                        10))
                .extracting(StoreContract::shown)
                .containsExactly("2 li");
    }

    private static List<String> found(
            AuditStore audit,
            @Nullable String unit,
            boolean within,
            @Nullable String actor,
            @Nullable String command,
            AuditLine.@Nullable Result result) {
        return audit
                .find(new AuditStore.Search(unit, within, null, actor, null, command, result, null, null), null, 10)
                .stream()
                .map(StoreContract::shown)
                .toList();
    }

    private static String shown(AuditStore.Entry entry) {
        return entry.at().getEpochSecond() + " " + entry.entry().actor();
    }

    private AccountStore accounts() {
        return new AccountStore(connection().database());
    }

    private DeadLetterStore letters() {
        return new DeadLetterStore(connection().database());
    }

    private static Versioned changed(UnitYearAccount account) {
        return Versioned.absent(account.unitYear()).with(account);
    }

    private static SampleLog fullLog() {
        return new SampleLog()
                .add(DEPARTMENT, departmentOpened(), new PriorYearFigureRecorded("income.total", fen(12)))
                .add(UNIT, yearOpened(Recognition.QUOTA_BASIS), issued(BASIC, 100), paid(BASIC, WAGES, 40))
                .add(UNIT, new ProjectRegistered(new ProjectCode("P01"), "运营"))
                .add(UNIT, new ThreePublicCeilingSet(ThreePublicItem.RECEPTION, fen(7)))
                .add(UNIT, new PerformanceGoalSet(new ProjectCode("P01"), "目标", fen(9)))
                .add(UNIT, new VarianceExplained("05:2010301:basic", "sha256:1", "0.01", "说明"))
                .add(UNIT, new ReceiptRecorded("n", Fund.OTHER, OWN_MONEY.function(), fen(5), "某人"))
                .add(UNIT, RecordSamples.oneOfEachKind())
                .add(UNIT, Samples.assetEvents())
                .add(
                        UNIT,
                        new ProcurementBudgetSet(ProcurementKind.SERVICES, fen(90)),
                        plan(),
                        new PlanApproved("P1", "li"))
                .add(UNIT, Samples.signed(BASIC, 50), Samples.reserved(BASIC, 50), Samples.paidFor("C.1", BASIC, 20))
                .add(UNIT, new SpendingSealed("r", List.of()), new YearSealed("r", List.of()));
    }

    private static PlanFiled plan() {
        return new PlanFiled("P1", ProcurementKind.SERVICES, BASIC.function(), WAGES, fen(80), "运维", "zhang");
    }

    private static UnitYearAccount folded(UnitYear unitYear, SampleLog log) {
        UnitYearAccount account = UnitYearAccount.empty(unitYear);
        for (ConsumerRecord<String, byte[]> each : log.records()) {
            if (Objects.equals(each.key(), unitYear.key())) {
                account = account.fold(
                        DeadLetter.positionOf(each),
                        SampleLog.codec().read(each).orElseThrow());
            }
        }
        return account;
    }
}
