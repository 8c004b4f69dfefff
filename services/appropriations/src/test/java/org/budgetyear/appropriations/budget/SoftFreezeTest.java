package org.budgetyear.appropriations.budget;

import static org.budgetyear.appropriations.budget.Given.BASIC;
import static org.budgetyear.appropriations.budget.Given.HUNDRED;
import static org.budgetyear.appropriations.budget.Given.OTHER_BASIC;
import static org.budgetyear.appropriations.budget.Given.OTHER_UNIT;
import static org.budgetyear.appropriations.budget.Given.THIRTY;
import static org.budgetyear.appropriations.budget.Given.nothing;
import static org.budgetyear.appropriations.budget.Given.openYear;

import java.util.List;
import org.budgetyear.appropriations.command.CutQuota;
import org.budgetyear.appropriations.command.FreezeBudget;
import org.budgetyear.appropriations.command.ReceiveTransfer;
import org.budgetyear.appropriations.command.ReclaimQuota;
import org.budgetyear.appropriations.command.ReopenBudget;
import org.budgetyear.appropriations.command.SealYear;
import org.budgetyear.appropriations.command.SupplementQuota;
import org.budgetyear.appropriations.command.UnfreezeQuota;
import org.budgetyear.appropriations.refusal.OtherSeal;
import org.budgetyear.appropriations.refusal.YearNotOpen;
import org.budgetyear.appropriations.refusal.YearSoftFrozen;
import org.budgetyear.model.appropriations.BudgetReopened;
import org.budgetyear.model.appropriations.BudgetSoftFrozen;
import org.budgetyear.model.appropriations.DebitReason;
import org.budgetyear.model.appropriations.QuotaDebitRequested;
import org.budgetyear.model.appropriations.QuotaFrozen;
import org.budgetyear.model.appropriations.QuotaSupplemented;
import org.budgetyear.model.appropriations.QuotaTransferDeclined;
import org.budgetyear.model.appropriations.QuotaUnfrozen;
import org.budgetyear.model.appropriations.YearSealRequested;
import org.budgetyear.model.appropriations.YearSealed;
import org.budgetyear.runtime.testing.Scenario;
import org.junit.jupiter.api.Test;

class SoftFreezeTest {
    private static final BudgetSoftFrozen FROZEN = new BudgetSoftFrozen("e-1");
    private static final YearSealRequested SEALING = new YearSealRequested("s-1");
    private static final YearSealed SEALED = new YearSealed("s-1", List.of());
    private static final YearSoftFrozen REFUSAL = new YearSoftFrozen(Scenario.UNIT_YEAR);

    @Test
    void anOpenYearIsFrozen() {
        openYear().when(new FreezeBudget("e-1")).then(FROZEN);
        nothing().when(new FreezeBudget("e-1")).thenRefused(new YearNotOpen(Scenario.UNIT_YEAR));
        openYear(SEALING, SEALED).when(new FreezeBudget("e-1")).thenNothingChanges();
    }

    @Test
    void theBudgetOfAFrozenYearChangesNoMore() {
        openYear(FROZEN).when(new SupplementQuota(BASIC, THIRTY)).thenRefused(REFUSAL);
        openYear(FROZEN).when(new CutQuota(BASIC, THIRTY)).thenRefused(REFUSAL);
        openYear(FROZEN)
                .when(new ReceiveTransfer("r-1", OTHER_UNIT, OTHER_BASIC, BASIC, THIRTY))
                .then(new QuotaTransferDeclined("r-1", OTHER_UNIT, OTHER_BASIC, BASIC, THIRTY, "year-soft-frozen"));
    }

    @Test
    void moneyOfAFrozenYearIsUnfrozenAndReclaimedSinceTheSealWaitsForIt() {
        openYear(
                        new QuotaDebitRequested("r-1", DebitReason.FREEZE, BASIC, THIRTY, null, null),
                        new QuotaFrozen("r-1", BASIC, THIRTY),
                        FROZEN)
                .when(new UnfreezeQuota(BASIC, THIRTY))
                .then(new QuotaUnfrozen(BASIC, THIRTY));
        openYear(FROZEN)
                .when(new ReclaimQuota(BASIC, HUNDRED))
                .thenDeferred(new QuotaDebitRequested("c-1", DebitReason.RECLAIM, BASIC, HUNDRED, null, null));
        openYear(FROZEN).when(new SealYear()).thenDeferred(new YearSealRequested("c-1"));
    }

    @Test
    void aReopenedYearIsSealedAgain() {
        BudgetReopened reopened = new BudgetReopened("e-2", true);
        openYear(FROZEN, SEALING, SEALED)
                .when(new ReopenBudget("e-2", "s-1", true))
                .then(reopened);
        openYear(FROZEN, SEALING, SEALED, reopened)
                .when(new SupplementQuota(BASIC, THIRTY))
                .thenRefused(REFUSAL);
        openYear(FROZEN, SEALING, SEALED, reopened).when(new SealYear()).thenDeferred(new YearSealRequested("c-1"));
        openYear(FROZEN, new BudgetReopened("e-2", false))
                .when(new SupplementQuota(BASIC, THIRTY))
                .then(new QuotaSupplemented(BASIC, THIRTY));
    }

    @Test
    void onlyTheSealThatIsMeantIsLifted() {
        openYear(SEALING)
                .when(new ReopenBudget("e-2", null, false))
                .thenRefused(new OtherSeal(Scenario.UNIT_YEAR, "s-1", null));
        openYear()
                .when(new ReopenBudget("e-2", "s-1", true))
                .thenRefused(new OtherSeal(Scenario.UNIT_YEAR, null, "s-1"));
        nothing().when(new ReopenBudget("e-2", null, false)).thenRefused(new YearNotOpen(Scenario.UNIT_YEAR));
    }
}
