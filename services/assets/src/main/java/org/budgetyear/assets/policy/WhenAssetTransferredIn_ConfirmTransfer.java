package org.budgetyear.assets.policy;

import java.util.Optional;
import org.budgetyear.assets.command.ConfirmTransfer;
import org.budgetyear.model.assets.AssetTransferredIn;
import org.budgetyear.model.code.UnitYear;
import org.budgetyear.runtime.envelope.Recorded;
import org.budgetyear.runtime.policy.Order;
import org.budgetyear.runtime.policy.Policy;

/** The other unit has the asset, so it leaves this register. */
public final class WhenAssetTransferredIn_ConfirmTransfer implements Policy<AssetTransferredIn> {

    @Override
    public Class<AssetTransferredIn> reactsTo() {
        return AssetTransferredIn.class;
    }

    @Override
    public Optional<Order> react(Recorded<? extends AssetTransferredIn> recorded) {
        AssetTransferredIn event = recorded.event();
        return Optional.of(new Order(
                new UnitYear(event.fromUnit(), recorded.unitYear().year()), new ConfirmTransfer(event.requestId())));
    }
}
