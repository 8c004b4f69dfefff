package org.budgetyear.assets.policy;

import java.util.Optional;
import org.budgetyear.assets.command.ReturnAsset;
import org.budgetyear.model.assets.AssetTransferDeclined;
import org.budgetyear.model.code.UnitYear;
import org.budgetyear.runtime.envelope.Recorded;
import org.budgetyear.runtime.policy.Order;
import org.budgetyear.runtime.policy.Policy;

/** The other unit could not take the asset, so it stays. */
public final class WhenAssetTransferDeclined_ReturnAsset implements Policy<AssetTransferDeclined> {

    @Override
    public Class<AssetTransferDeclined> reactsTo() {
        return AssetTransferDeclined.class;
    }

    @Override
    public Optional<Order> react(Recorded<? extends AssetTransferDeclined> recorded) {
        AssetTransferDeclined event = recorded.event();
        return Optional.of(new Order(
                new UnitYear(event.fromUnit(), recorded.unitYear().year()),
                new ReturnAsset(event.requestId(), event.refusalCode())));
    }
}
