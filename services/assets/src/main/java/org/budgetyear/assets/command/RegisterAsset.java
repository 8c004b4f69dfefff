package org.budgetyear.assets.command;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.budgetyear.model.assets.Acquisition;
import org.budgetyear.model.assets.AssetKind;
import org.budgetyear.model.code.NotAccepted;
import org.budgetyear.model.money.Money;
import org.budgetyear.runtime.decider.Form;
import org.jspecify.annotations.Nullable;

/**
 * Brings an asset into the register (入账). What was bought names the payments, whose parts make up its value unless it is
 * explained why not.
 *
 * @param use of vehicles only: one of the year's list
 */
public record RegisterAsset(
        String assetNo,
        AssetKind kind,
        String name,
        int count,
        Money unitValueFen,
        @Nullable String use,
        boolean fiscal,
        Acquisition acquisition,
        List<Payment> paidBy,
        @Nullable String explanation)
        implements RegisterCommand {

    private static final long MOST_FEN = 1_000_000_000_000_000L;

    public RegisterAsset {
        Form.text("assetNo", assetNo);
        Form.text("name", name);
        Pieces.some("count", count);
        Form.notNegative("unitValueFen", unitValueFen);
        requireSum(count, unitValueFen);
        requireUse(kind, use);
        requirePayments(acquisition, paidBy);
        Form.optionalText("explanation", explanation);
    }

    private static void requireSum(int count, Money unitValue) {
        if (unitValue.fen() > MOST_FEN / count) {
            throw new NotAccepted(
                    "unitValueFen",
                    "a price at which all pieces cost at most " + MOST_FEN + " fen",
                    "全部价值不超过 " + MOST_FEN + " 分的单价");
        }
    }

    private static void requireUse(AssetKind kind, @Nullable String use) {
        if ((kind == AssetKind.VEHICLE) != (use != null)) {
            throw new NotAccepted("use", "a use for a vehicle, and for nothing else", "车辆须填用途，其他资产不填");
        }
    }

    private static void requirePayments(Acquisition acquisition, List<Payment> paidBy) {
        if ((acquisition == Acquisition.BOUGHT) == paidBy.isEmpty()) {
            throw new NotAccepted(
                    "paidBy", "the payments of what was bought, and none of anything else", "购置的资产须填支付凭证，其他来源不填");
        }
        Set<Object> vouchers = new HashSet<>();
        if (!paidBy.stream().allMatch(payment -> vouchers.add(payment.withoutAmount()))) {
            throw new NotAccepted("paidBy", "each payment once", "每笔支付只填一次");
        }
    }
}
