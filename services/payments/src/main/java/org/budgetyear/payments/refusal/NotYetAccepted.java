package org.budgetyear.payments.refusal;

import org.budgetyear.model.money.Money;
import org.budgetyear.runtime.decider.Problem;
import org.budgetyear.runtime.decider.Wording;

/** More would be paid than is accepted and may be prepaid. What is paid is of all years, with payments under way. */
public record NotYetAccepted(String contract, Money acceptedFen, Money prepaymentFen, Money paidFen, Money requestedFen)
        implements PaymentRefusal {

    @Override
    public Problem problem() {
        return Wording.conflict("not-yet-accepted")
                .at("data.amountFen", Long.toString(requestedFen.fen()))
                .accepts("at most what is accepted and may be prepaid, less what is paid", "不超过已验收与可预付之和减已付")
                .says(
                        "Of contract " + contract + " " + Wording.yuan(acceptedFen) + " are accepted, "
                                + Wording.yuan(prepaymentFen) + " may be prepaid and " + Wording.yuan(paidFen)
                                + " are paid or requested; " + Wording.yuan(requestedFen) + " more were asked for.",
                        "合同 " + contract + " 已验收 " + Wording.yuanZh(acceptedFen) + "，可预付 "
                                + Wording.yuanZh(prepaymentFen) + "，已付及在途 " + Wording.yuanZh(paidFen) + "，本次申请 "
                                + Wording.yuanZh(requestedFen) + "。")
                .amount("accepted", acceptedFen)
                .amount("prepayment", prepaymentFen)
                .amount("paid", paidFen)
                .amount("requested", requestedFen)
                .problem();
    }
}
