package org.budgetyear.assets.register;

import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.budgetyear.assets.command.ApproveDisposal;
import org.budgetyear.assets.command.AssetCommand;
import org.budgetyear.assets.command.AwaitRegistration;
import org.budgetyear.assets.command.CancelRegistration;
import org.budgetyear.assets.command.CarryInAsset;
import org.budgetyear.assets.command.ChangeUse;
import org.budgetyear.assets.command.CompleteDisposal;
import org.budgetyear.assets.command.ConfirmTransfer;
import org.budgetyear.assets.command.OpenRegister;
import org.budgetyear.assets.command.ReceiveAsset;
import org.budgetyear.assets.command.RecordStocktake;
import org.budgetyear.assets.command.ReduceDue;
import org.budgetyear.assets.command.RequestDisposal;
import org.budgetyear.assets.command.ReturnAsset;
import org.budgetyear.assets.command.ReturnDisposal;
import org.budgetyear.assets.command.SealRegister;
import org.budgetyear.assets.command.TransferAsset;
import org.budgetyear.model.assets.Asset;
import org.budgetyear.model.assets.AssetKind;
import org.budgetyear.model.assets.DisposalMethod;
import org.budgetyear.model.money.Money;

/** Commands on few assets, so that they meet each other often. */
final class Commands {

    private static final List<String> USES = List.of("OTHER", "SPECIALISED");

    private Commands() {}

    static Arbitrary<List<AssetCommand>> inAnOpenYear() {
        return any().list()
                .ofMaxSize(60)
                .map(commands -> Stream.concat(Stream.of(new OpenRegister()), commands.stream())
                        .toList());
    }

    private static Arbitrary<AssetCommand> any() {
        return Arbitraries.oneOf(
                assets().map(Given::register),
                Combinators.combine(assets(), vouchers())
                        .as((asset, voucher) -> Given.buy(
                                asset, Given.payment(voucher, asset.value().toYuan()))),
                numbers().map(number -> new CancelRegistration(number, "wrong")),
                assets().map(CarryInAsset::new),
                Combinators.combine(numbers(), pieces())
                        .as((number, count) -> new TransferAsset(number, count, Given.OTHER, null)),
                Combinators.combine(requests(), assets())
                        .as((request, asset) -> new ReceiveAsset(request, Given.OTHER, "X", asset)),
                requests().map(ConfirmTransfer::new),
                requests().map(request -> new ReturnAsset(request, "register-closed")),
                Combinators.combine(disposals(), numbers(), pieces())
                        .as((disposal, number, count) ->
                                new RequestDisposal(disposal, number, count, DisposalMethod.SOLD, "old")),
                disposals().map(ApproveDisposal::new),
                disposals().map(disposal -> new ReturnDisposal(disposal, "still needed")),
                disposals().map(disposal -> new CompleteDisposal(disposal, Money.ZERO, null)),
                Combinators.combine(numbers(), Arbitraries.integers().between(0, 6))
                        .as((number, count) -> new RecordStocktake(
                                number + count, List.of(new RecordStocktake.Line(number, count, "counted")))),
                Combinators.combine(numbers(), Arbitraries.of(USES))
                        .as((number, use) -> new ChangeUse(number, use, "reform")),
                vouchers()
                        .map(voucher -> new AwaitRegistration(
                                Given.YEAR, voucher, Given.VEHICLE_CODE, Money.ofFen(700), Given.CLEARED_ON)),
                vouchers().map(voucher -> new ReduceDue(Given.YEAR, voucher, Money.ofFen(200))),
                Arbitraries.just(new SealRegister()));
    }

    private static Arbitrary<Asset> assets() {
        Arbitrary<Integer> counts = Arbitraries.integers().between(1, 6);
        return Combinators.combine(numbers(), Arbitraries.of(AssetKind.values()), counts, Arbitraries.of(USES))
                .as((number, kind, count, use) -> new Asset(
                        number, kind, "asset", count, Money.ofFen(100), kind == AssetKind.VEHICLE ? use : null, true));
    }

    private static Arbitrary<String> numbers() {
        return Arbitraries.of("A", "B", "C", "D");
    }

    private static Arbitrary<Integer> pieces() {
        return Arbitraries.integers().between(1, 4);
    }

    private static Arbitrary<String> vouchers() {
        return Arbitraries.of("V1", "V2");
    }

    private static Arbitrary<String> disposals() {
        return Arbitraries.of("D1", "D2");
    }

    /** Ids as the run gives them, so that answers meet what they answer. */
    private static Arbitrary<String> requests() {
        return Arbitraries.integers().between(1, 20).map(number -> "c" + number);
    }
}
