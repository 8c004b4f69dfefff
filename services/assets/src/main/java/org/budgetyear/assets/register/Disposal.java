package org.budgetyear.assets.register;

import org.budgetyear.assets.refusal.DisposalStage;
import org.budgetyear.model.assets.Asset;
import org.budgetyear.model.assets.DisposalMethod;

/** A disposal by its number. */
record Disposal(String disposalNo, Asset asset, DisposalMethod method, DisposalStage stage, String requestedBy) {

    Disposal enter(DisposalStage next) {
        return new Disposal(disposalNo, asset, method, next, requestedBy);
    }
}
