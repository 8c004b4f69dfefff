package org.budgetyear.appropriations.refusal;

import org.budgetyear.model.line.Nature;
import org.budgetyear.runtime.decider.Problem;
import org.budgetyear.runtime.decider.Wording;

/** Fiscal appropriations are spent as basic or project expenditure only (公开05). */
public record NatureWithoutQuota(String field, Nature nature) implements AppropriationRefusal {
    @Override
    public Problem problem() {
        return Wording.unprocessable("nature-without-quota")
                .at(field, nature.name())
                .accepts("BASIC, PROJECT", "BASIC（基本支出）、PROJECT（项目支出）")
                .says(
                        "Fiscal appropriations are given for basic or project expenditure, not for " + nature + ".",
                        "财政拨款指标只用于基本支出或项目支出，不能用于 " + nature + "。")
                .problem();
    }
}
