package org.budgetyear.payments.refusal;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.budgetyear.payments.book.PaymentStatus;
import org.budgetyear.runtime.decider.Problem;
import org.budgetyear.runtime.decider.Wording;

/** The payment has come too far for this, or not far enough. */
public record WrongStatus(String voucher, PaymentStatus status, List<PaymentStatus> accepted)
        implements PaymentRefusal {

    @Override
    public Problem problem() {
        return Wording.conflict("wrong-status")
                .at("data.voucher", voucher)
                .accepts(
                        "a payment that is " + joined(" or ", PaymentStatus::label),
                        "处于“" + joined("”或“", PaymentStatus::labelZh) + "”状态的支付")
                .says(
                        "Payment " + voucher + " is " + status.label() + ".",
                        "支付 " + voucher + " 当前状态为“" + status.labelZh() + "”。")
                .problem();
    }

    private String joined(String separator, Function<PaymentStatus, String> label) {
        return accepted.stream().map(label).collect(Collectors.joining(separator));
    }
}
