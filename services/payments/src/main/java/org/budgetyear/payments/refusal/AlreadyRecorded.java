package org.budgetyear.payments.refusal;

import org.budgetyear.model.money.Money;
import org.budgetyear.payments.book.RecordKind;
import org.budgetyear.runtime.decider.Problem;
import org.budgetyear.runtime.decider.Wording;

/** Something of this kind is recorded under this number already. */
public record AlreadyRecorded(RecordKind kind, String number, Money recordedFen) implements RecordRefusal {

    @Override
    public Problem problem() {
        return Wording.conflict("already-recorded")
                .at(kind.path(), number)
                .accepts("a number that is not in use", "未使用的编号")
                .says(
                        "The " + kind.label() + " " + number + " of " + Wording.yuan(recordedFen)
                                + " is recorded already.",
                        kind.labelZh() + " " + number + " 已登记，金额 " + Wording.yuanZh(recordedFen) + "。")
                .amount("recorded", recordedFen)
                .problem();
    }
}
