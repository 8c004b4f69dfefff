package org.budgetyear.appropriations.budget;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.budgetyear.model.appropriations.AppropriationEvent;
import org.budgetyear.model.appropriations.QuotaCarriedOver;
import org.budgetyear.model.appropriations.QuotaCut;
import org.budgetyear.model.appropriations.QuotaFrozen;
import org.budgetyear.model.appropriations.QuotaIssued;
import org.budgetyear.model.appropriations.QuotaReclaimed;
import org.budgetyear.model.appropriations.QuotaSupplemented;
import org.budgetyear.model.appropriations.QuotaTransferOffered;
import org.budgetyear.model.appropriations.QuotaTransferReturned;
import org.budgetyear.model.appropriations.QuotaTransferredIn;
import org.budgetyear.model.appropriations.QuotaUnfrozen;
import org.budgetyear.model.appropriations.YearSealed;
import org.budgetyear.model.line.LineAmount;
import org.budgetyear.model.line.QuotaLine;
import org.budgetyear.model.money.Money;

/** An auditor's own fold of one unit's log: what each line may spend in all, and what came from outside. */
final class Ledger {
    final Map<QuotaLine, Money> spendable = new TreeMap<>();
    final Map<QuotaLine, Money> carriedOver = new TreeMap<>();
    final Map<QuotaLine, Money> reclaimedAtSeal = new TreeMap<>();
    Money fromOutside = Money.ZERO;
    Money frozen = Money.ZERO;

    static Ledger of(List<AppropriationEvent> log) {
        Ledger ledger = new Ledger();
        log.forEach(ledger::add);
        return ledger;
    }

    private void add(AppropriationEvent event) {
        switch (event) {
            case QuotaIssued e -> fromOutside(e.line(), e.amountFen());
            case QuotaSupplemented e -> fromOutside(e.line(), e.amountFen());
            case QuotaCarriedOver e -> {
                fromOutside(e.line(), e.amountFen());
                carriedOver.merge(e.line(), e.amountFen(), Money::plus);
            }
            case QuotaCut e -> fromOutside(e.line(), e.amountFen().negate());
            case QuotaReclaimed e -> fromOutside(e.line(), e.amountFen().negate());
            case QuotaFrozen e -> freeze(e.line(), e.amountFen());
            case QuotaUnfrozen e -> freeze(e.line(), e.amountFen().negate());
            case QuotaTransferOffered e -> give(e.line(), e.amountFen().negate());
            case QuotaTransferReturned e -> give(e.line(), e.amountFen());
            case QuotaTransferredIn e -> give(e.line(), e.amountFen());
            case YearSealed e -> e.reclaimed().forEach(this::reclaim);
            default -> {}
        }
    }

    private void reclaim(LineAmount back) {
        fromOutside(back.line(), back.amountFen().negate());
        reclaimedAtSeal.merge(back.line(), back.amountFen(), Money::plus);
    }

    private void fromOutside(QuotaLine line, Money amount) {
        fromOutside = fromOutside.plus(amount);
        give(line, amount);
    }

    private void freeze(QuotaLine line, Money amount) {
        frozen = frozen.plus(amount);
        give(line, amount.negate());
    }

    private void give(QuotaLine line, Money amount) {
        spendable.merge(line, amount, Money::plus);
    }
}
