package org.budgetyear.closing.refusal;

import java.time.LocalDate;
import org.budgetyear.runtime.decider.Problem;
import org.budgetyear.runtime.decider.Wording;

/** The year may not be frozen yet. */
public record FreezeTooEarly(LocalDate date, LocalDate freezeDate) implements ClosingRefusal {

    @Override
    public Problem problem() {
        return Wording.conflict("freeze-too-early")
                .at("accountingDate", date.toString())
                .accepts("a date from " + freezeDate + " on", freezeDate + " 起的日期")
                .says("The year may be frozen from " + freezeDate + " on.", "自 " + freezeDate + " 起方可关账。")
                .problem();
    }
}
