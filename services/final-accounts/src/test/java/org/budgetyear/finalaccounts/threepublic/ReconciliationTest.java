package org.budgetyear.finalaccounts.threepublic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.budgetyear.finalaccounts.testing.Samples.fen;

import java.util.List;
import java.util.Map;
import org.budgetyear.finalaccounts.book.Fact;
import org.budgetyear.finalaccounts.book.Measure;
import org.budgetyear.finalaccounts.book.ReceptionTotal;
import org.budgetyear.finalaccounts.book.UnitBook;
import org.budgetyear.finalaccounts.book.UnitRecords;
import org.budgetyear.finalaccounts.table.TestBook;
import org.budgetyear.model.code.EconomicCode;
import org.budgetyear.model.code.FunctionCode;
import org.budgetyear.model.code.UnitCode;
import org.budgetyear.model.line.Fund;
import org.budgetyear.model.line.Nature;
import org.budgetyear.model.line.ThreePublicItem;
import org.budgetyear.model.line.UnitKind;
import org.budgetyear.model.payments.Delegation;
import org.budgetyear.model.payments.ReceptionKind;
import org.junit.jupiter.api.Test;

class ReconciliationTest {

    private static final UnitCode FIRST = new UnitCode("701001");
    private static final UnitCode SECOND = new UnitCode("701002");
    private static final UnitCode DEPARTMENT = new UnitCode("701");
    private static final FunctionCode FUNCTION = new FunctionCode("2010301");

    @Test
    void eventsThatCostWhatWasSpentLeaveNoDoubt() {
        UnitBook unit = unit(
                FIRST,
                List.of(spent(FIRST, Fund.GENERAL_PUBLIC, "30212", 700)),
                Map.of("D1", delegation(2, 700)),
                0,
                0,
                0);
        assertThat(check(FIRST, ThreePublicItem.OVERSEAS, unit))
                .isEqualTo(new CostCheck(FIRST, "单位", ThreePublicItem.OVERSEAS, 1, 2, fen(700), fen(700)))
                .extracting(CostCheck::doubts)
                .isEqualTo(List.of());
    }

    @Test
    void allAppropriationsCountAndOwnMoneyDoesNot() {
        UnitBook unit = unit(
                FIRST,
                List.of(
                        spent(FIRST, Fund.GENERAL_PUBLIC, "30217", 300),
                        spent(FIRST, Fund.GOVERNMENT_FUND, "30217", 50),
                        spent(FIRST, Fund.OTHER, "30217", 9)),
                Map.of(),
                3,
                20,
                350);
        assertThat(check(FIRST, ThreePublicItem.RECEPTION, unit))
                .isEqualTo(new CostCheck(FIRST, "单位", ThreePublicItem.RECEPTION, 3, 20, fen(350), fen(350)));
    }

    @Test
    void aCostThatDiffersIsInDoubtByTheDifference() {
        UnitBook unit = unit(FIRST, List.of(spent(FIRST, Fund.GENERAL_PUBLIC, "30217", 300)), Map.of(), 3, 20, 310);
        CostCheck check = check(FIRST, ThreePublicItem.RECEPTION, unit);
        assertThat(check.differenceFen()).isEqualTo(fen(10));
        assertThat(check.doubts()).containsExactly(Doubt.COST_DIFFERS);
    }

    @Test
    void moneyWithoutEventsAndEventsWithoutMoneyAreInDoubt() {
        UnitBook money = unit(FIRST, List.of(spent(FIRST, Fund.GENERAL_PUBLIC, "30212", 700)), Map.of(), 0, 0, 0);
        assertThat(check(FIRST, ThreePublicItem.OVERSEAS, money).doubts())
                .containsExactly(Doubt.COST_DIFFERS, Doubt.MONEY_WITHOUT_EVENTS);
        UnitBook events = unit(FIRST, List.of(), Map.of(), 1, 2, 30);
        assertThat(check(FIRST, ThreePublicItem.RECEPTION, events).doubts())
                .containsExactly(Doubt.COST_DIFFERS, Doubt.EVENTS_WITHOUT_MONEY);
    }

    @Test
    void aDelegationThatOthersPaidForIsNotInDoubt() {
        UnitBook unit = unit(FIRST, List.of(), Map.of("D1", delegation(2, 0)), 0, 0, 0);
        assertThat(check(FIRST, ThreePublicItem.OVERSEAS, unit).doubts()).isEmpty();
    }

    @Test
    void fewerGuestsThanBatchesAreInDoubt() {
        UnitBook unit = unit(FIRST, List.of(spent(FIRST, Fund.GENERAL_PUBLIC, "30217", 30)), Map.of(), 3, 2, 30);
        assertThat(check(FIRST, ThreePublicItem.RECEPTION, unit).doubts())
                .containsExactly(Doubt.FEWER_PERSONS_THAN_EVENTS);
    }

    @Test
    void aDelegationOfSeveralUnitsIsOneOfTheirDepartment() {
        UnitBook first = unit(
                FIRST,
                List.of(spent(FIRST, Fund.GENERAL_PUBLIC, "30212", 700)),
                Map.of("D1", delegation(2, 700)),
                0,
                0,
                0);
        UnitBook second = unit(
                SECOND,
                List.of(spent(SECOND, Fund.GENERAL_PUBLIC, "30212", 300)),
                Map.of("D1", delegation(1, 300), "D2", delegation(1, 0)),
                0,
                0,
                0);
        assertThat(Reconciliation.of(new TestBook().book(List.of(first, second))))
                .contains(new CostCheck(DEPARTMENT, "测试<部门>", ThreePublicItem.OVERSEAS, 2, 4, fen(1000), fen(1000)))
                .hasSize(6);
    }

    private static CostCheck check(UnitCode owner, ThreePublicItem item, UnitBook unit) {
        return Reconciliation.of(new TestBook().book(List.of(unit))).stream()
                .filter(check -> check.owner().equals(owner) && check.item() == item)
                .findFirst()
                .orElseThrow();
    }

    private static UnitBook unit(
            UnitCode code, List<Fact> facts, Map<String, Delegation> delegations, long batches, long guests, long fen) {
        Map<ReceptionKind, ReceptionTotal> receptions =
                Map.of(ReceptionKind.DOMESTIC, new ReceptionTotal(batches, guests, fen(fen)));
        return new UnitBook(
                code,
                "单位",
                UnitKind.ADMINISTRATIVE,
                true,
                facts,
                List.of(),
                Map.of(),
                Map.of(),
                new UnitRecords(delegations, receptions, List.of(), List.of(), List.of()));
    }

    private static Fact spent(UnitCode unit, Fund fund, String economic, long fen) {
        return new Fact(unit, Measure.SPEND, fund, FUNCTION, Nature.BASIC, null, new EconomicCode(economic), fen(fen));
    }

    private static Delegation delegation(int travellers, long fen) {
        return new Delegation("德国", 6, travellers, fen(fen), List.of());
    }
}
