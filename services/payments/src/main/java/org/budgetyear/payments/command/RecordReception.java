package org.budgetyear.payments.command;

import java.util.List;
import org.budgetyear.model.money.Money;
import org.budgetyear.model.payments.ReceptionKind;
import org.budgetyear.runtime.decider.Form;
import org.jspecify.annotations.Nullable;

/** The unit received guests, in one batch or several; the cost is stated, or added up from the vouchers. */
public record RecordReception(
        String receptionId,
        ReceptionKind kind,
        int batches,
        int guests,
        @Nullable Money costFen,
        @Nullable List<String> vouchers)
        implements ActivityCommand {
    public RecordReception {
        Form.text("receptionId", receptionId);
        ReceptionForm.require(batches, guests, costFen, vouchers);
    }

    public Cost cost() {
        return Cost.of(costFen, vouchers);
    }
}
