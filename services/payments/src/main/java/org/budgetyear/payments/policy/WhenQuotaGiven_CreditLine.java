package org.budgetyear.payments.policy;

import java.util.Optional;
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
import org.budgetyear.model.line.QuotaLine;
import org.budgetyear.model.money.Money;
import org.budgetyear.payments.command.CreditLine;
import org.budgetyear.runtime.envelope.Recorded;
import org.budgetyear.runtime.policy.Order;
import org.budgetyear.runtime.policy.Policy;

/**
 * Whatever gives a line quota, or opens it, lets it be spent. Money goes off a line by {@link
 * WhenQuotaDebitRequested_DebitLine} alone, so what follows such a request is no news here.
 */
public final class WhenQuotaGiven_CreditLine implements Policy<AppropriationEvent> {

    @Override
    public Class<AppropriationEvent> reactsTo() {
        return AppropriationEvent.class;
    }

    @Override
    public Optional<Order> react(Recorded<? extends AppropriationEvent> recorded) {
        return switch ((AppropriationEvent) recorded.event()) {
            case QuotaIssued e -> credit(recorded, e.line(), e.amountFen());
            case QuotaSupplemented e -> credit(recorded, e.line(), e.amountFen());
            case QuotaCarriedOver e -> credit(recorded, e.line(), e.amountFen());
            case QuotaTransferredIn e -> credit(recorded, e.line(), e.amountFen());
            case QuotaTransferReturned e -> credit(recorded, e.line(), e.amountFen());
            case QuotaUnfrozen e -> credit(recorded, e.line(), e.amountFen());
            case LineOpened e -> credit(recorded, e.line(), Money.ZERO);
            case DepartmentYearOpened ignored -> Optional.empty();
            case PriorYearFigureRecorded ignored -> Optional.empty();
            case YearOpened ignored -> Optional.empty();
            case ProjectRegistered ignored -> Optional.empty();
            case QuotaDebitRequested ignored -> Optional.empty();
            case QuotaDebitRefused ignored -> Optional.empty();
            case QuotaCut ignored -> Optional.empty();
            case QuotaFrozen ignored -> Optional.empty();
            case QuotaReclaimed ignored -> Optional.empty();
            case QuotaTransferOffered ignored -> Optional.empty();
            case QuotaTransferDeclined ignored -> Optional.empty();
            case QuotaTransferredOut ignored -> Optional.empty();
            case ThreePublicCeilingSet ignored -> Optional.empty();
            case OpeningAdjusted ignored -> Optional.empty();
            case BudgetSoftFrozen ignored -> Optional.empty();
            case BudgetReopened ignored -> Optional.empty();
            case YearSealRequested ignored -> Optional.empty();
            case YearSealRefused ignored -> Optional.empty();
            case YearSealed ignored -> Optional.empty();
            case DisclosureFact ignored -> Optional.empty();
        };
    }

    private static Optional<Order> credit(Recorded<?> recorded, QuotaLine line, Money amount) {
        return Optional.of(new Order(recorded.unitYear(), new CreditLine(recorded.id(), line, amount)));
    }
}
