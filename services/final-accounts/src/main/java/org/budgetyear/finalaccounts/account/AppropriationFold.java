package org.budgetyear.finalaccounts.account;

import static org.budgetyear.finalaccounts.account.Balance.CARRIED_OVER;
import static org.budgetyear.finalaccounts.account.Balance.CUT;
import static org.budgetyear.finalaccounts.account.Balance.FROZEN;
import static org.budgetyear.finalaccounts.account.Balance.IN_TRANSIT;
import static org.budgetyear.finalaccounts.account.Balance.ISSUED;
import static org.budgetyear.finalaccounts.account.Balance.RECLAIMED;
import static org.budgetyear.finalaccounts.account.Balance.RECLAIMED_AT_SEAL;
import static org.budgetyear.finalaccounts.account.Balance.SUPPLEMENTED;
import static org.budgetyear.finalaccounts.account.Balance.TRANSFERRED_IN;
import static org.budgetyear.finalaccounts.account.Balance.TRANSFERRED_OUT;

import java.util.function.UnaryOperator;
import org.budgetyear.model.appropriations.AppropriationEvent;
import org.budgetyear.model.appropriations.BudgetReopened;
import org.budgetyear.model.appropriations.BudgetSoftFrozen;
import org.budgetyear.model.appropriations.DepartmentYearOpened;
import org.budgetyear.model.appropriations.DisclosureFact;
import org.budgetyear.model.appropriations.LineOpened;
import org.budgetyear.model.appropriations.OpeningAdjusted;
import org.budgetyear.model.appropriations.PriorYearFigureRecorded;
import org.budgetyear.model.appropriations.ProjectRegistered;
import org.budgetyear.model.appropriations.QuotaCarriedOver;
import org.budgetyear.model.appropriations.QuotaCut;
import org.budgetyear.model.appropriations.QuotaDebitRefused;
import org.budgetyear.model.appropriations.QuotaDebitRequested;
import org.budgetyear.model.appropriations.QuotaFrozen;
import org.budgetyear.model.appropriations.QuotaIssued;
import org.budgetyear.model.appropriations.QuotaReclaimed;
import org.budgetyear.model.appropriations.QuotaSupplemented;
import org.budgetyear.model.appropriations.QuotaTransferDeclined;
import org.budgetyear.model.appropriations.QuotaTransferOffered;
import org.budgetyear.model.appropriations.QuotaTransferReturned;
import org.budgetyear.model.appropriations.QuotaTransferredIn;
import org.budgetyear.model.appropriations.QuotaTransferredOut;
import org.budgetyear.model.appropriations.QuotaUnfrozen;
import org.budgetyear.model.appropriations.ThreePublicCeilingSet;
import org.budgetyear.model.appropriations.YearOpened;
import org.budgetyear.model.appropriations.YearSealRefused;
import org.budgetyear.model.appropriations.YearSealRequested;
import org.budgetyear.model.appropriations.YearSealed;
import org.budgetyear.model.line.LineAmount;
import org.budgetyear.model.line.QuotaLine;
import org.budgetyear.runtime.envelope.Recorded;

/** What appropriations does to an account. */
final class AppropriationFold {

    private AppropriationFold() {}

    static UnitYearAccount evolve(UnitYearAccount account, AppropriationEvent event, Recorded<?> recorded) {
        Profile profile = account.profile();
        return switch (event) {
            case DepartmentYearOpened e ->
                account.with(profile.opened(new Profile.Department(e.departmentName(), e.tableSet())));
            case PriorYearFigureRecorded e -> account.with(profile.withPriorYear(e.metric(), e.amountFen()));
            case YearOpened e ->
                account.with(profile.opened(new Profile.Unit(e.unitName(), e.kind(), e.department(), e.recognition())));
            case ProjectRegistered e -> account.with(profile.withProject(e.project(), e.name()));
            case ThreePublicCeilingSet e -> account.with(profile.withCeiling(e.item(), e.amountFen()));
            case LineOpened e -> account.line(e.line(), UnaryOperator.identity());
            case QuotaIssued e -> account.line(e.line(), line -> line.plus(ISSUED, e.amountFen()));
            case QuotaSupplemented e -> account.line(e.line(), line -> line.plus(SUPPLEMENTED, e.amountFen()));
            case QuotaCarriedOver e -> account.line(e.line(), line -> line.plus(CARRIED_OVER, e.amountFen()));
            case QuotaCut e -> account.line(e.line(), line -> line.plus(CUT, e.amountFen()));
            case QuotaFrozen e -> account.line(e.line(), line -> line.plus(FROZEN, e.amountFen()));
            case QuotaUnfrozen e -> account.line(e.line(), line -> line.minus(FROZEN, e.amountFen()));
            case QuotaReclaimed e -> account.line(e.line(), line -> line.plus(RECLAIMED, e.amountFen()));
            case QuotaTransferOffered e -> account.line(e.line(), line -> line.plus(IN_TRANSIT, e.amountFen()));
            case QuotaTransferReturned e -> account.line(e.line(), line -> line.minus(IN_TRANSIT, e.amountFen()));
            case QuotaTransferredOut e -> transferredOut(account, e);
            case QuotaTransferredIn e -> account.line(e.line(), line -> line.plus(TRANSFERRED_IN, e.amountFen()));
            case YearSealed e -> sealed(account, e);
            case QuotaDebitRequested e -> account;
            case QuotaDebitRefused e -> account;
            case QuotaTransferDeclined e -> account;
            case BudgetReopened e -> reopened(account);
            case BudgetSoftFrozen e -> account;
            case OpeningAdjusted e -> account.with(account.closing().adjusted(e));
            case YearSealRequested e -> account;
            case YearSealRefused e -> account;
            case DisclosureFact e ->
                account.with(profile.stating(new Statement(e, recorded.actor(), recorded.recordedAt())));
        };
    }

    private static UnitYearAccount transferredOut(UnitYearAccount account, QuotaTransferredOut event) {
        return account.line(
                event.line(),
                line -> line.minus(IN_TRANSIT, event.amountFen()).plus(TRANSFERRED_OUT, event.amountFen()));
    }

    /** What the seal took back is there again. */
    private static UnitYearAccount reopened(UnitYearAccount account) {
        UnitYearAccount next = account.with(account.profile().unsealed(Profile.Seal.BUDGET));
        for (QuotaLine key : account.lineKeys()) {
            next = next.line(key, line -> line.minus(RECLAIMED_AT_SEAL, line.get(RECLAIMED_AT_SEAL)));
        }
        return next;
    }

    private static UnitYearAccount sealed(UnitYearAccount account, YearSealed event) {
        UnitYearAccount next = account.with(account.profile().sealed(Profile.Seal.BUDGET, event.requestId()));
        for (LineAmount reclaimed : event.reclaimed()) {
            next = next.line(reclaimed.line(), line -> line.plus(RECLAIMED_AT_SEAL, reclaimed.amountFen()));
        }
        return next;
    }
}
