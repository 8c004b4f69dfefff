package org.budgetyear.payments.command;

import java.util.List;
import org.budgetyear.model.money.Money;
import org.budgetyear.runtime.decider.Form;
import org.jspecify.annotations.Nullable;

/** Records a delegation again, as it really was. */
public record CorrectDelegation(
        String delegationId,
        String country,
        int days,
        int travellers,
        @Nullable Money costFen,
        @Nullable List<String> vouchers,
        String reason)
        implements ActivityCommand {
    public CorrectDelegation {
        Form.text("delegationId", delegationId);
        DelegationForm.require(country, days, travellers, costFen, vouchers);
        Form.text("reason", reason);
    }

    public Cost cost() {
        return Cost.of(costFen, vouchers);
    }
}
