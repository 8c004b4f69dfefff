package org.budgetyear.assets.refusal;

import java.util.List;
import org.budgetyear.runtime.decider.Problem;
import org.budgetyear.runtime.decider.Wording;

/** The year's list has no such use of vehicles. */
public record UnknownUse(String use, List<String> uses) implements AssetRefusal {
    @Override
    public Problem problem() {
        return Wording.unprocessable("unknown-use")
                .at("data.use", use)
                .accepts(String.join(", ", uses), "可填用途：" + String.join("、", uses))
                .says("Vehicles have no use " + use + " in this year.", "本年度没有车辆用途 " + use + "。")
                .problem();
    }
}
