package org.budgetyear.payments.refusal;

import org.budgetyear.runtime.decider.Problem;
import org.budgetyear.runtime.decider.Wording;

/** A contract is paid to its supplier only. */
public record PayeeNotSupplier(String contract, String supplier, String payee) implements PaymentRefusal {

    @Override
    public Problem problem() {
        return Wording.unprocessable("payee-not-supplier")
                .at("data.payee", payee)
                .accepts(supplier, "供应商 " + supplier)
                .says(
                        "Contract " + contract + " is with " + supplier + ", not with " + payee + ".",
                        "合同 " + contract + " 的供应商为 " + supplier + "，收款人 " + payee + " 不符。")
                .problem();
    }
}
