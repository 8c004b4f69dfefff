package org.budgetyear.payments.command;

import java.util.List;
import org.budgetyear.model.money.Money;
import org.budgetyear.runtime.decider.Form;
import org.jspecify.annotations.Nullable;

/** What receptions must look like, recorded or corrected: there are none without guests or without money. */
final class ReceptionForm {

    private ReceptionForm() {}

    static void require(int batches, int guests, @Nullable Money costFen, @Nullable List<String> vouchers) {
        Form.atLeastOne("batches", batches);
        Form.atLeastOne("guests", guests);
        if (costFen != null) {
            Form.positive("costFen", costFen);
        }
        Cost.of(costFen, vouchers);
    }
}
