package org.budgetyear.assets.policy;

import java.util.Optional;
import org.budgetyear.assets.command.ReceiveAsset;
import org.budgetyear.model.assets.AssetTransferOffered;
import org.budgetyear.model.code.UnitYear;
import org.budgetyear.runtime.envelope.Recorded;
import org.budgetyear.runtime.policy.Order;
import org.budgetyear.runtime.policy.Policy;

/** The unit that is to have an asset decides whether it can take it. */
public final class WhenAssetTransferOffered_ReceiveAsset implements Policy<AssetTransferOffered> {

    @Override
    public Class<AssetTransferOffered> reactsTo() {
        return AssetTransferOffered.class;
    }

    @Override
    public Optional<Order> react(Recorded<? extends AssetTransferOffered> recorded) {
        AssetTransferOffered event = recorded.event();
        return Optional.of(new Order(
                new UnitYear(event.toUnit(), recorded.unitYear().year()),
                new ReceiveAsset(
                        event.requestId(),
                        recorded.unitYear().unit(),
                        event.asset().assetNo(),
                        event.asset().numbered(event.toAssetNo()))));
    }
}
