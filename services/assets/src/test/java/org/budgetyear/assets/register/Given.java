package org.budgetyear.assets.register;

import java.time.LocalDate;
import java.util.List;
import org.budgetyear.assets.command.AssetCommand;
import org.budgetyear.assets.command.Payment;
import org.budgetyear.assets.command.RegisterAsset;
import org.budgetyear.model.assets.Acquisition;
import org.budgetyear.model.assets.Asset;
import org.budgetyear.model.assets.AssetEvent;
import org.budgetyear.model.assets.AssetKind;
import org.budgetyear.model.assets.AssetRegistered;
import org.budgetyear.model.assets.AssetTransferOffered;
import org.budgetyear.model.assets.DisposalMethod;
import org.budgetyear.model.assets.DisposalRequested;
import org.budgetyear.model.assets.PaidBy;
import org.budgetyear.model.assets.RegisterClosing;
import org.budgetyear.model.assets.RegisterOpened;
import org.budgetyear.model.assets.RegisterSealed;
import org.budgetyear.model.assets.RegistrationDue;
import org.budgetyear.model.code.EconomicCode;
import org.budgetyear.model.code.FiscalYear;
import org.budgetyear.model.code.UnitCode;
import org.budgetyear.model.code.UnitYear;
import org.budgetyear.model.money.Money;
import org.budgetyear.runtime.testing.Scenario;

/** What has happened before, in the words of the tests. Amounts are texts in yuan. */
final class Given {

    static final FiscalYear YEAR = new FiscalYear(2017);
    static final UnitCode OWN = new UnitCode("440105-701001");
    static final UnitCode OTHER = new UnitCode("440105-701002");
    static final UnitYear UNIT_YEAR = new UnitYear(OWN, YEAR);
    static final EconomicCode VEHICLE_CODE = new EconomicCode("31013");
    static final EconomicCode OFFICE_EQUIPMENT = new EconomicCode("31002");
    static final EconomicCode OFFICE_SUPPLIES = new EconomicCode("30201");
    static final LocalDate CLEARED_ON = LocalDate.of(2017, 5, 18);

    static final Asset CAR = new Asset("CL-1", AssetKind.VEHICLE, "Car", 1, yuan("168000"), "OTHER", true);
    static final Asset CHAIRS = new Asset("JJ-1", AssetKind.OTHER, "Chairs", 10, yuan("300"), null, true);

    static final RegisterOpened OPENED = new RegisterOpened();
    static final RegisterClosing CLOSING = new RegisterClosing();
    static final RegisterSealed SEALED = new RegisterSealed(0);

    private Given() {}

    static Scenario<AssetCommand, AssetEvent> given(AssetEvent... events) {
        return Scenario.given(new AssetDecider(), events);
    }

    static Money yuan(String amount) {
        return Money.ofYuan(amount);
    }

    static AssetRegistered had(Asset asset) {
        return new AssetRegistered(asset, Acquisition.OPENING, List.of(), null);
    }

    static AssetRegistered bought(Asset asset, String voucher, String amount) {
        return new AssetRegistered(asset, Acquisition.BOUGHT, List.of(new PaidBy(YEAR, voucher, yuan(amount))), null);
    }

    static RegistrationDue due(String voucher, String amount) {
        return new RegistrationDue(YEAR, voucher, VEHICLE_CODE, yuan(amount), CLEARED_ON);
    }

    static RegisterAsset register(Asset asset) {
        return new RegisterAsset(
                asset.assetNo(),
                asset.kind(),
                asset.name(),
                asset.count(),
                asset.unitValueFen(),
                asset.use(),
                asset.fiscal(),
                Acquisition.OPENING,
                List.of(),
                null);
    }

    static RegisterAsset buy(Asset asset, Payment... paidBy) {
        return new RegisterAsset(
                asset.assetNo(),
                asset.kind(),
                asset.name(),
                asset.count(),
                asset.unitValueFen(),
                asset.use(),
                asset.fiscal(),
                Acquisition.BOUGHT,
                List.of(paidBy),
                null);
    }

    static RegisterAsset explained(RegisterAsset c, String explanation) {
        return new RegisterAsset(
                c.assetNo(),
                c.kind(),
                c.name(),
                c.count(),
                c.unitValueFen(),
                c.use(),
                c.fiscal(),
                c.acquisition(),
                c.paidBy(),
                explanation);
    }

    static Payment payment(String voucher, String amount) {
        return new Payment(voucher, yuan(amount), null);
    }

    static AssetTransferOffered offered(String requestId, Asset asset) {
        return new AssetTransferOffered(requestId, asset, OTHER, asset.assetNo());
    }

    static DisposalRequested disposing(String disposalNo, Asset asset) {
        return new DisposalRequested(disposalNo, asset, DisposalMethod.SOLD, "old", "li");
    }
}
