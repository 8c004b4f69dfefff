package org.budgetyear.payments.refusal;

import org.budgetyear.model.money.Money;
import org.budgetyear.payments.book.RecordKind;
import org.budgetyear.runtime.decider.Problem;
import org.budgetyear.runtime.decider.Wording;

/** What was recorded under this number is taken back already. */
public record AlreadyReversed(RecordKind kind, String number, Money reversedFen) implements RecordRefusal {

    @Override
    public Problem problem() {
        return Wording.conflict("already-reversed")
                .at(kind.path(), number)
                .accepts("a number that is not taken back", "未冲销的编号")
                .says(
                        "The " + kind.label() + " " + number + " of " + Wording.yuan(reversedFen)
                                + " is taken back already.",
                        kind.labelZh() + " " + number + "（" + Wording.yuanZh(reversedFen) + "）已冲销。")
                .amount("reversed", reversedFen)
                .problem();
    }
}
