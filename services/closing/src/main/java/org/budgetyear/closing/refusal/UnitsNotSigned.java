package org.budgetyear.closing.refusal;

import java.util.List;
import java.util.stream.Collectors;
import org.budgetyear.model.code.UnitCode;
import org.budgetyear.runtime.decider.Problem;
import org.budgetyear.runtime.decider.Wording;

/** The accounts of these units are not signed, or were changed since, or are none of the department's. */
public record UnitsNotSigned(List<UnitCode> units) implements ClosingRefusal {

    @Override
    public Problem problem() {
        return Wording.conflict("units-not-signed")
                .at("units", names())
                .accepts("the signed accounts of all units", "全部单位已签署的决算")
                .says("Not signed as they are: " + names() + ".", "未按现状签署：" + names() + "。")
                .problem();
    }

    private String names() {
        return units.stream().map(UnitCode::value).collect(Collectors.joining(", "));
    }
}
