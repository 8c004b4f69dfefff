package org.budgetyear.appropriations.refusal;

import org.budgetyear.model.line.Fund;
import org.budgetyear.runtime.decider.Problem;
import org.budgetyear.runtime.decider.Wording;

/** Money never moves between the general public budget, government funds and state capital. */
public record TransferAcrossFunds(Fund fromFund, Fund toFund) implements AppropriationRefusal {
    @Override
    public Problem problem() {
        return Wording.unprocessable("transfer-across-funds")
                .at("data.toLine.fund", toFund.name())
                .accepts("a line of fund " + fromFund, "资金性质为 " + fromFund + " 的指标")
                .says(
                        "Money of fund " + fromFund + " cannot be transferred to fund " + toFund + ".",
                        "资金性质 " + fromFund + " 的指标不能调剂到 " + toFund + "。")
                .problem();
    }
}
