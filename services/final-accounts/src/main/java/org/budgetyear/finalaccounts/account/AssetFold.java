package org.budgetyear.finalaccounts.account;

import java.time.LocalDate;
import org.budgetyear.finalaccounts.account.Movement.Kind;
import org.budgetyear.model.assets.Acquisition;
import org.budgetyear.model.assets.Asset;
import org.budgetyear.model.assets.AssetCarriedIn;
import org.budgetyear.model.assets.AssetCarriedOver;
import org.budgetyear.model.assets.AssetEvent;
import org.budgetyear.model.assets.AssetRegistered;
import org.budgetyear.model.assets.AssetRegistrationCancelled;
import org.budgetyear.model.assets.AssetTransferDeclined;
import org.budgetyear.model.assets.AssetTransferOffered;
import org.budgetyear.model.assets.AssetTransferReturned;
import org.budgetyear.model.assets.AssetTransferredIn;
import org.budgetyear.model.assets.AssetTransferredOut;
import org.budgetyear.model.assets.AssetUseChanged;
import org.budgetyear.model.assets.DisposalApproved;
import org.budgetyear.model.assets.DisposalCompleted;
import org.budgetyear.model.assets.DisposalRequested;
import org.budgetyear.model.assets.DisposalReturned;
import org.budgetyear.model.assets.PaidBy;
import org.budgetyear.model.assets.RegisterClosing;
import org.budgetyear.model.assets.RegisterOpened;
import org.budgetyear.model.assets.RegisterReopened;
import org.budgetyear.model.assets.RegisterSealed;
import org.budgetyear.model.assets.RegistrationCarriedOver;
import org.budgetyear.model.assets.RegistrationDue;
import org.budgetyear.model.assets.RegistrationDueChanged;
import org.budgetyear.model.assets.StocktakeAdjustment;
import org.budgetyear.model.assets.StocktakeRecorded;

/** What assets does to an account. */
final class AssetFold {

    private AssetFold() {}

    static UnitYearAccount evolve(UnitYearAccount account, AssetEvent event, LocalDate on) {
        Profile profile = account.profile();
        if (event instanceof RegisterSealed) {
            return account.with(profile.sealed(Profile.Seal.ASSETS, "register"));
        }
        if (event instanceof RegisterReopened e) {
            return account.with(profile.reopened(Profile.Seal.ASSETS, Profile.Seal.ASSETS_REOPENED, e.causeId()));
        }
        return account.with(evolve(account.assets(), event, on));
    }

    private static AssetAccount evolve(AssetAccount assets, AssetEvent event, LocalDate on) {
        return switch (event) {
            case AssetRegistered e -> registered(assets, e, on);
            case AssetRegistrationCancelled e -> cancelled(assets, e);
            case AssetTransferredIn e -> assets.added(e.asset(), Kind.TRANSFERRED_IN, on);
            case AssetCarriedIn e -> assets.added(e.asset(), Kind.CARRIED_IN, on);
            case AssetTransferredOut e -> left(assets, e.asset(), Kind.TRANSFERRED_OUT, on);
            case DisposalCompleted e -> left(assets, e.asset(), Kind.DISPOSED, on);
            case AssetUseChanged e -> assets.moved(e.assetNo(), new Movement(on, Kind.USE_CHANGED, 0, e.toUse()));
            case StocktakeRecorded e -> counted(assets, e, on);
            case RegistrationDue e ->
                assets.due(new PaymentDue(e.paidIn(), e.voucher(), e.economic(), e.amountFen(), e.clearedOn()));
            case RegistrationDueChanged e -> dueChanged(assets, e);
            case RegisterOpened ignored -> assets;
            case AssetTransferOffered ignored -> assets;
            case AssetTransferDeclined ignored -> assets;
            case AssetTransferReturned ignored -> assets;
            case DisposalRequested ignored -> assets;
            case DisposalApproved ignored -> assets;
            case DisposalReturned ignored -> assets;
            case RegisterClosing ignored -> assets;
            case AssetCarriedOver ignored -> assets;
            case RegistrationCarriedOver ignored -> assets;
            case RegisterSealed ignored -> assets;
            case RegisterReopened ignored -> assets;
        };
    }

    private static AssetAccount registered(AssetAccount assets, AssetRegistered event, LocalDate on) {
        AssetAccount next = assets.added(event.asset(), kindOf(event.acquisition()), on);
        for (PaidBy paid : event.paidBy()) {
            next = next.registered(paid.year(), paid.voucher(), paid.amountFen());
        }
        return next;
    }

    private static AssetAccount cancelled(AssetAccount assets, AssetRegistrationCancelled event) {
        AssetAccount next = assets.removed(event.asset().assetNo());
        for (PaidBy paid : event.paidBy()) {
            next = next.registered(paid.year(), paid.voucher(), paid.amountFen().negate());
        }
        return next;
    }

    private static Kind kindOf(Acquisition acquisition) {
        return switch (acquisition) {
            case OPENING -> Kind.OPENING;
            case BOUGHT -> Kind.BOUGHT;
            case DONATED -> Kind.DONATED;
            case FOUND -> Kind.FOUND;
        };
    }

    private static AssetAccount left(AssetAccount assets, Asset asset, Kind how, LocalDate on) {
        return assets.moved(asset.assetNo(), new Movement(on, how, -asset.count(), null));
    }

    private static AssetAccount counted(AssetAccount assets, StocktakeRecorded event, LocalDate on) {
        AssetAccount next = assets;
        for (StocktakeAdjustment each : event.adjustments()) {
            int change = each.counted() - each.booked();
            next = next.moved(each.assetNo(), new Movement(on, Kind.STOCKTAKE, change, null));
        }
        return next;
    }

    private static AssetAccount dueChanged(AssetAccount assets, RegistrationDueChanged event) {
        PaymentDue due = assets.dues().get(AssetAccount.paymentKey(event.paidIn(), event.voucher()));
        if (due == null) {
            throw new IllegalArgumentException("no payment " + event.voucher() + " awaits registration");
        }
        return assets.due(
                new PaymentDue(due.paidIn(), due.voucher(), event.economic(), event.amountFen(), due.clearedOn()));
    }
}
