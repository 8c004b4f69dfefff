package org.budgetyear.appropriations.budget;

import static org.budgetyear.appropriations.budget.Given.BASIC;
import static org.budgetyear.appropriations.budget.Given.OTHER_BASIC;
import static org.budgetyear.appropriations.budget.Given.THIRTY;

import org.budgetyear.appropriations.command.CutQuota;
import org.budgetyear.appropriations.command.FreezeQuota;
import org.budgetyear.appropriations.command.HoldConfirmed;
import org.budgetyear.appropriations.command.HoldRefused;
import org.budgetyear.appropriations.command.ReclaimQuota;
import org.budgetyear.appropriations.refusal.InsufficientQuota;
import org.budgetyear.appropriations.refusal.UnknownLine;
import org.budgetyear.appropriations.refusal.UnknownRequest;
import org.budgetyear.model.appropriations.DebitReason;
import org.budgetyear.model.appropriations.QuotaCut;
import org.budgetyear.model.appropriations.QuotaDebitRefused;
import org.budgetyear.model.appropriations.QuotaDebitRequested;
import org.budgetyear.model.appropriations.QuotaFrozen;
import org.budgetyear.model.appropriations.QuotaReclaimed;
import org.budgetyear.model.money.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class TakingQuotaTest {
    private static final Money AVAILABLE = Money.ofYuan("12.05");

    @Test
    void paymentsIsAskedBeforeMoneyIsTaken() {
        Given.openYear().when(new CutQuota(BASIC, THIRTY)).thenDeferred(asking(DebitReason.CUT));
        Given.openYear().when(new FreezeQuota(BASIC, THIRTY)).thenDeferred(asking(DebitReason.FREEZE));
        Given.openYear().when(new ReclaimQuota(BASIC, THIRTY)).thenDeferred(asking(DebitReason.RECLAIM));
    }

    @Test
    void nothingIsTakenOffALineThatIsNotThere() {
        UnknownLine refusal = new UnknownLine(OTHER_BASIC);
        Given.openYear().when(new CutQuota(OTHER_BASIC, THIRTY)).thenRefused(refusal);
        Given.openYear().when(new FreezeQuota(OTHER_BASIC, THIRTY)).thenRefused(refusal);
        Given.openYear().when(new ReclaimQuota(OTHER_BASIC, THIRTY)).thenRefused(refusal);
    }

    @Test
    void whatPaymentsHoldsIsTaken() {
        Given.openYear(Given.asked(DebitReason.CUT))
                .when(new HoldConfirmed("r-1"))
                .thenSettles("r-1", new QuotaCut("r-1", BASIC, THIRTY));
        Given.openYear(Given.asked(DebitReason.FREEZE))
                .when(new HoldConfirmed("r-1"))
                .thenSettles("r-1", new QuotaFrozen("r-1", BASIC, THIRTY));
        Given.openYear(Given.asked(DebitReason.RECLAIM))
                .when(new HoldConfirmed("r-1"))
                .thenSettles("r-1", new QuotaReclaimed("r-1", BASIC, THIRTY));
    }

    @Test
    void anAnswerOfPaymentsNeedsNoDocumentOfItsOwn() {
        Given.openYear(Given.asked(DebitReason.CUT))
                .citing(null)
                .when(new HoldConfirmed("r-1"))
                .thenSettles("r-1", new QuotaCut("r-1", BASIC, THIRTY));
    }

    @ParameterizedTest
    @EnumSource(DebitReason.class)
    void whatPaymentsDoesNotHaveIsNotTaken(DebitReason reason) {
        Given.openYear(reason == DebitReason.TRANSFER ? Given.transferAsked() : Given.asked(reason))
                .when(new HoldRefused("r-1", AVAILABLE))
                .thenSettlesAsRefused(
                        "r-1",
                        new InsufficientQuota(BASIC, THIRTY, AVAILABLE),
                        new QuotaDebitRefused("r-1", reason, BASIC, THIRTY, AVAILABLE));
    }

    @Test
    void anAnswerNobodyWaitsForIsRefused() {
        UnknownRequest refusal = new UnknownRequest("r-1");
        Given.nothing().when(new HoldConfirmed("r-1")).thenRefused(refusal);
        Given.openYear().when(new HoldConfirmed("r-1")).thenRefused(refusal);
        Given.openYear().when(new HoldRefused("r-1", AVAILABLE)).thenRefused(refusal);
    }

    @Test
    void aSecondAnswerIsRefused() {
        UnknownRequest refusal = new UnknownRequest("r-1");
        Given.openYear(Given.asked(DebitReason.CUT), new QuotaCut("r-1", BASIC, THIRTY))
                .when(new HoldConfirmed("r-1"))
                .thenRefused(refusal);
        Given.openYear(
                        Given.asked(DebitReason.CUT),
                        new QuotaDebitRefused("r-1", DebitReason.CUT, BASIC, THIRTY, AVAILABLE))
                .when(new HoldRefused("r-1", AVAILABLE))
                .thenRefused(refusal);
    }

    private static QuotaDebitRequested asking(DebitReason reason) {
        return new QuotaDebitRequested("c-1", reason, BASIC, THIRTY, null, null);
    }
}
