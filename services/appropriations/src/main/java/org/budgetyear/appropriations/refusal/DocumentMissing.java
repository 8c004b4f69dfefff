package org.budgetyear.appropriations.refusal;

import org.budgetyear.model.code.UnitYear;
import org.budgetyear.runtime.decider.Problem;
import org.budgetyear.runtime.decider.Wording;

/** A change of budget cites no document that orders it. */
public record DocumentMissing(UnitYear unitYear) implements AppropriationRefusal {
    @Override
    public Problem problem() {
        return Wording.unprocessable("document-missing")
                .at("documentNo", "")
                .accepts(
                        "the number of the document that orders the change, such as 财预〔2017〕1号",
                        "批准该变动的文号，如 财预〔2017〕1号")
                .says(
                        "A change of the budget of unit " + unitYear.unit()
                                + " needs the number of the document that orders it.",
                        "变动单位 " + unitYear.unit() + " 的指标必须注明文号。")
                .problem();
    }
}
