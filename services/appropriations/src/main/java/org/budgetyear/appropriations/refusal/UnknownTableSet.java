package org.budgetyear.appropriations.refusal;

import org.budgetyear.runtime.decider.Problem;
import org.budgetyear.runtime.decider.Wording;

/** No set of tables has this name. */
public record UnknownTableSet(String tableSet, String known) implements AppropriationRefusal {
    @Override
    public Problem problem() {
        return Wording.unprocessable("unknown-table-set")
                .at("data.tableSet", tableSet)
                .accepts(known, known)
                .says("There is no set of tables named " + tableSet + ".", "没有名为 " + tableSet + " 的报表套表。")
                .problem();
    }
}
