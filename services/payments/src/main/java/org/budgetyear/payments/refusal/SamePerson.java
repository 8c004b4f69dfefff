package org.budgetyear.payments.refusal;

import org.budgetyear.runtime.decider.Problem;
import org.budgetyear.runtime.decider.Wording;

/** Who requested a payment cannot approve it (不相容岗位分离). */
public record SamePerson(String voucher, String person) implements PaymentRefusal {

    @Override
    public Problem problem() {
        return Wording.conflict("same-person")
                .at("actor", person)
                .accepts("another person than " + person, "申请人 " + person + " 以外的人员")
                .says(
                        "Payment " + voucher + " was requested by " + person + ", who cannot approve it.",
                        "支付 " + voucher + " 由 " + person + " 申请，不能由本人审核。")
                .problem();
    }
}
