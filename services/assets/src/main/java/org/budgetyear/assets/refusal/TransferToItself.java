package org.budgetyear.assets.refusal;

import org.budgetyear.model.code.UnitCode;
import org.budgetyear.runtime.decider.Problem;
import org.budgetyear.runtime.decider.Wording;

/** A unit cannot transfer to itself. */
public record TransferToItself(UnitCode unit) implements AssetRefusal {
    @Override
    public Problem problem() {
        return Wording.unprocessable("transfer-to-itself")
                .at("data.toUnit", unit.value())
                .accepts("another unit", "另一单位")
                .says("Unit " + unit + " has the asset already.", "资产已在单位 " + unit + "。")
                .problem();
    }
}
