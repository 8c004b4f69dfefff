package org.budgetyear.payments.command;

import java.util.List;
import org.budgetyear.model.money.Money;
import org.budgetyear.runtime.decider.Form;
import org.jspecify.annotations.Nullable;

/** What a delegation must look like, recorded or corrected. */
final class DelegationForm {

    private DelegationForm() {}

    static void require(
            String country, int days, int travellers, @Nullable Money costFen, @Nullable List<String> vouchers) {
        Form.text("country", country);
        Form.atLeastOne("days", days);
        Form.atLeastOne("travellers", travellers);
        if (costFen != null) {
            Form.notNegative("costFen", costFen);
        }
        Cost.of(costFen, vouchers);
    }
}
