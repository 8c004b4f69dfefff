package org.budgetyear.procurement.refusal;

import org.budgetyear.runtime.decider.Problem;
import org.budgetyear.runtime.decider.Wording;

/** A budget is set by a document. */
public record DocumentMissing(String command) implements ProcurementRefusal {

    @Override
    public Problem problem() {
        return Wording.unprocessable("document-missing")
                .at("documentNo", command)
                .accepts("the number of the document that orders it", "批准文件的文号")
                .says("The command " + command + " needs the number of a document.", "命令 " + command + " 必须注明文号。")
                .problem();
    }
}
