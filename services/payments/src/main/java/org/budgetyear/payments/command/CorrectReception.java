package org.budgetyear.payments.command;

import java.util.List;
import org.budgetyear.model.money.Money;
import org.budgetyear.model.payments.ReceptionKind;
import org.budgetyear.runtime.decider.Form;
import org.jspecify.annotations.Nullable;

/** Records receptions again, as they really were. */
public record CorrectReception(
        String receptionId,
        ReceptionKind kind,
        int batches,
        int guests,
        @Nullable Money costFen,
        @Nullable List<String> vouchers,
        String reason)
        implements ActivityCommand {
    public CorrectReception {
        Form.text("receptionId", receptionId);
        ReceptionForm.require(batches, guests, costFen, vouchers);
        Form.text("reason", reason);
    }

    public Cost cost() {
        return Cost.of(costFen, vouchers);
    }
}
