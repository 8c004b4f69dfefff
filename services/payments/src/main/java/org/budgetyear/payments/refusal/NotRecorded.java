package org.budgetyear.payments.refusal;

import org.budgetyear.payments.book.RecordKind;
import org.budgetyear.runtime.decider.Problem;
import org.budgetyear.runtime.decider.Wording;

/** Nothing of this kind is recorded under this number, or it was withdrawn. */
public record NotRecorded(RecordKind kind, String number) implements RecordRefusal {

    @Override
    public Problem problem() {
        return Wording.notFound("not-recorded")
                .at(kind.path(), number)
                .accepts(
                        "the number of a recorded " + kind.label() + " of this year", "本年度已登记的" + kind.labelZh() + "编号")
                .says(
                        "There is no " + kind.label() + " " + number + " in this year.",
                        "本年度没有编号为 " + number + " 的" + kind.labelZh() + "。")
                .problem();
    }
}
