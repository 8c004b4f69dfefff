package org.budgetyear.assets.register;

import org.budgetyear.model.assets.Asset;
import org.budgetyear.model.code.UnitCode;

/** A transfer that this unit offers. */
record Transfer(String requestId, Asset asset, UnitCode toUnit, String toAssetNo, boolean answered) {

    Transfer answer() {
        return new Transfer(requestId, asset, toUnit, toAssetNo, true);
    }
}
