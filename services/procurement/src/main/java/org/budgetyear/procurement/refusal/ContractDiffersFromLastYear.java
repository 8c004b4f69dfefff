package org.budgetyear.procurement.refusal;

import org.budgetyear.runtime.decider.Problem;
import org.budgetyear.runtime.decider.Wording;

/**
 * A contract is to go on otherwise than last year left it.
 *
 * @param field of the command
 * @param lastYear what last year's log says; amounts in fen
 * @param asked what the command says
 */
public record ContractDiffersFromLastYear(String contract, String field, String lastYear, String asked)
        implements ProcurementRefusal {

    @Override
    public Problem problem() {
        return Wording.conflict("contract-differs-from-last-year")
                .at("data." + field, asked)
                .accepts(lastYear + ", as last year left it", "上年末的 " + lastYear)
                .says(
                        "Last year left contract " + contract + " with " + field + " " + lastYear + ", not " + asked
                                + ".",
                        "合同 " + contract + " 上年末的 " + field + " 为 " + lastYear + "，而不是 " + asked + "。")
                .problem();
    }
}
