package org.budgetyear.procurement.refusal;

import org.budgetyear.model.contract.ReservationObstacle;
import org.budgetyear.model.line.QuotaLine;
import org.budgetyear.model.money.Money;
import org.budgetyear.runtime.decider.Problem;
import org.budgetyear.runtime.decider.Wording;
import org.jspecify.annotations.Nullable;

/**
 * Payments does not reserve what is asked for. What was signed is signed, but unfunded; what was to be amended stays.
 *
 * @param amendment whether other terms were asked for
 * @param line the line that lacks the money; null when no line does
 * @param limitFen what it stands against: available on the line, drawn on the share, or paid
 */
public record ContractNotReserved(
        String contract,
        boolean amendment,
        ReservationObstacle obstacle,
        @Nullable QuotaLine line,
        Money requestedFen,
        Money limitFen)
        implements ProcurementRefusal {

    @Override
    public Problem problem() {
        return Wording.conflict("contract-not-reserved")
                .at("data.contract", contract)
                .accepts(
                        amendment ? "terms for which there is money" : "fund-contract, once there is money",
                        amendment ? "有资金保障的合同条款" : "资金落实后执行 fund-contract")
                .says(outcome() + " " + why(), outcomeZh() + whyZh())
                .amount("requested", requestedFen)
                .amount("limit", limitFen)
                .problem();
    }

    private String outcome() {
        return amendment
                ? "Contract " + contract + " is not amended."
                : "Contract " + contract + " is recorded, but not funded.";
    }

    private String outcomeZh() {
        return amendment ? "合同 " + contract + " 未变更。" : "合同 " + contract + " 已登记，但资金未落实。";
    }

    private String why() {
        return switch (obstacle) {
            case INSUFFICIENT_QUOTA ->
                "Line " + line + " has " + Wording.yuan(limitFen) + " available; " + Wording.yuan(requestedFen)
                        + " were asked for.";
            case SHARE_IN_USE ->
                "Payments have drawn " + Wording.yuan(limitFen) + " on a share that would be "
                        + Wording.yuan(requestedFen) + ".";
            case MORE_IS_PAID ->
                Wording.yuan(limitFen) + " are paid or requested; " + Wording.yuan(requestedFen)
                        + " would be accepted or prepaid.";
            case YEAR_SEALED ->
                "The year is sealed: " + Wording.yuan(requestedFen) + " are asked for and " + Wording.yuan(limitFen)
                        + " left.";
        };
    }

    private String whyZh() {
        return switch (obstacle) {
            case INSUFFICIENT_QUOTA ->
                "指标 " + line + " 可用 " + Wording.yuanZh(limitFen) + "，申请 " + Wording.yuanZh(requestedFen) + "。";
            case SHARE_IN_USE -> "该期已用 " + Wording.yuanZh(limitFen) + "，拟改为 " + Wording.yuanZh(requestedFen) + "。";
            case MORE_IS_PAID -> "已付及在途 " + Wording.yuanZh(limitFen) + "，验收及预付合计 " + Wording.yuanZh(requestedFen) + "。";
            case YEAR_SEALED -> "本年度已封账：申请 " + Wording.yuanZh(requestedFen) + "，可用 " + Wording.yuanZh(limitFen) + "。";
        };
    }
}
