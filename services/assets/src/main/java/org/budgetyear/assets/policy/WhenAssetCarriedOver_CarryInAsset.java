package org.budgetyear.assets.policy;

import java.util.Optional;
import org.budgetyear.assets.command.CarryInAsset;
import org.budgetyear.model.assets.AssetCarriedOver;
import org.budgetyear.runtime.envelope.Recorded;
import org.budgetyear.runtime.policy.Order;
import org.budgetyear.runtime.policy.Policy;

/** What a year's register ends with, the next one begins with. */
public final class WhenAssetCarriedOver_CarryInAsset implements Policy<AssetCarriedOver> {

    @Override
    public Class<AssetCarriedOver> reactsTo() {
        return AssetCarriedOver.class;
    }

    @Override
    public Optional<Order> react(Recorded<? extends AssetCarriedOver> recorded) {
        return Optional.of(new Order(
                recorded.unitYear().next(), new CarryInAsset(recorded.event().asset())));
    }
}
