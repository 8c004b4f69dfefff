package org.budgetyear.assets.refusal;

import org.budgetyear.runtime.decider.Problem;
import org.budgetyear.runtime.decider.Wording;

/** The stocktake is recorded already. */
public record StocktakeAlreadyRecorded(String stocktakeNo) implements AssetRefusal {
    @Override
    public Problem problem() {
        return Wording.conflict("stocktake-already-recorded")
                .at("data.stocktakeNo", stocktakeNo)
                .accepts("a number that no stocktake of the year has", "本年度未用过的盘点单号")
                .says("Stocktake " + stocktakeNo + " is recorded already.", "盘点单 " + stocktakeNo + " 已登记。")
                .problem();
    }
}
