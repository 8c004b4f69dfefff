package org.budgetyear.assets.refusal;

import org.budgetyear.model.code.UnitCode;
import org.budgetyear.runtime.decider.Problem;
import org.budgetyear.runtime.decider.Wording;

/** The other unit could not take the asset, which stays where it was. */
public record TransferDeclined(UnitCode toUnit, String toAssetNo, String refusalCode) implements AssetRefusal {
    @Override
    public Problem problem() {
        return Wording.conflict("transfer-declined")
                .at("data.toAssetNo", toAssetNo)
                .accepts(
                        "a number that unit " + toUnit + " can take in; it answered " + refusalCode,
                        "单位 " + toUnit + " 可以接收的编号；其答复为 " + refusalCode)
                .says(
                        "Unit " + toUnit + " cannot take the asset as " + toAssetNo + " (" + refusalCode + ").",
                        "单位 " + toUnit + " 不能以编号 " + toAssetNo + " 接收资产（" + refusalCode + "）。")
                .problem();
    }
}
