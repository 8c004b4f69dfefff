package org.budgetyear.payments.command;

import java.util.List;
import org.budgetyear.model.money.Money;
import org.budgetyear.runtime.decider.Form;
import org.jspecify.annotations.Nullable;

/** People of the unit went abroad in a delegation; the cost is stated, or added up from the vouchers it was paid with. */
public record RecordDelegation(
        String delegationId,
        String country,
        int days,
        int travellers,
        @Nullable Money costFen,
        @Nullable List<String> vouchers)
        implements ActivityCommand {
    public RecordDelegation {
        Form.text("delegationId", delegationId);
        DelegationForm.require(country, days, travellers, costFen, vouchers);
    }

    public Cost cost() {
        return Cost.of(costFen, vouchers);
    }
}
