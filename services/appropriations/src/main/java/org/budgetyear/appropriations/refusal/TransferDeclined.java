package org.budgetyear.appropriations.refusal;

import org.budgetyear.model.code.UnitCode;
import org.budgetyear.model.line.QuotaLine;
import org.budgetyear.model.money.Money;
import org.budgetyear.runtime.decider.Problem;
import org.budgetyear.runtime.decider.Wording;

/** The receiving unit could not take the money, and the giving line has it again. */
public record TransferDeclined(UnitCode toUnit, QuotaLine toLine, Money amountFen, String refusalCode)
        implements AppropriationRefusal {
    @Override
    public Problem problem() {
        return Wording.conflict("transfer-declined")
                .at("data.toLine", toLine.key())
                .accepts(
                        "a line that unit " + toUnit + " can receive money on; it answered " + refusalCode,
                        "单位 " + toUnit + " 可以接收的指标；其答复为 " + refusalCode)
                .says(
                        "Unit " + toUnit + " cannot receive " + Wording.yuan(amountFen) + " on line " + toLine + " ("
                                + refusalCode + "); the money went back.",
                        "单位 " + toUnit + " 的指标 " + toLine + " 不能接收 " + Wording.yuanZh(amountFen) + "（" + refusalCode
                                + "），资金已退回。")
                .amount("returned", amountFen)
                .problem();
    }
}
