package org.budgetyear.payments.command;

import java.util.HashSet;
import java.util.List;
import org.budgetyear.model.code.NotAccepted;
import org.budgetyear.model.money.Money;
import org.budgetyear.runtime.decider.Form;
import org.jspecify.annotations.Nullable;

/**
 * What something cost: a stated amount, or the vouchers it was paid with.
 *
 * @param statedFen null when vouchers are named
 */
public record Cost(@Nullable Money statedFen, List<String> vouchers) {

    private static final int MOST_VOUCHERS = 100;

    /** @throws NotAccepted when it is neither stated nor paid with vouchers, or both */
    static Cost of(@Nullable Money costFen, @Nullable List<String> vouchers) {
        if ((costFen == null) == (vouchers == null)) {
            throw new NotAccepted("costFen", "either costFen or vouchers", "costFen 与 vouchers 二者填一");
        }
        if (vouchers != null) {
            requireVouchers(vouchers);
        }
        return new Cost(costFen, vouchers == null ? List.of() : vouchers);
    }

    private static void requireVouchers(List<String> vouchers) {
        if (vouchers.isEmpty() || vouchers.size() > MOST_VOUCHERS || new HashSet<>(vouchers).size() < vouchers.size()) {
            throw new NotAccepted(
                    "vouchers",
                    "1 to " + MOST_VOUCHERS + " vouchers, none of them twice",
                    "1 至 " + MOST_VOUCHERS + " 个凭证号，不得重复");
        }
        vouchers.forEach(voucher -> Form.text("vouchers", voucher));
    }
}
