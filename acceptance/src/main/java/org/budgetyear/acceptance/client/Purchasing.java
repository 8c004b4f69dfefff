package org.budgetyear.acceptance.client;

import java.util.List;
import java.util.Map;
import org.budgetyear.acceptance.client.PlatformClient.Answer;
import org.budgetyear.acceptance.client.PlatformClient.Order;

/** What the bureau and a unit do about the procurement of services in one unit's year, in few words. */
public final class Purchasing {

    public static final String SUPPLIER = "某某服务公司";

    private static final String PLAN = "P1";

    private final PlatformClient client;
    private final Budget budget;

    public Purchasing(PlatformClient client, Budget budget) {
        this.client = client;
        this.budget = budget;
    }

    public Budget budget() {
        return budget;
    }

    public Answer setBudget(long fen) {
        return ask("bureau", "set-procurement-budget", "budget", Map.of("kind", "SERVICES", "amountFen", fen));
    }

    /** Files the one plan of the year. */
    public Answer filePlan(long fen) {
        return ask(
                "zhang",
                "file-plan",
                "plan",
                Map.of(
                        "plan",
                        PLAN,
                        "kind",
                        "SERVICES",
                        "function",
                        "2010301",
                        "economic",
                        "30227",
                        "amountFen",
                        fen,
                        "name",
                        "运维服务"));
    }

    public Answer approvePlan() {
        return ask("li", "approve-plan", "approval", Map.of("plan", PLAN));
    }

    /** Signs a contract that is paid this year from the line of running costs, and may be prepaid so far. */
    public Answer sign(String contract, long fen, long prepaymentFen) {
        return ask(
                "zhang",
                "sign-contract",
                "sign-" + contract,
                Map.of(
                        "contract",
                        contract,
                        "plan",
                        PLAN,
                        "kind",
                        "SERVICES",
                        "supplier",
                        SUPPLIER,
                        "supplierSize",
                        "SMALL",
                        "reservedForSme",
                        true,
                        "totalFen",
                        fen,
                        "schedule",
                        List.of(Map.of("year", Budget.YEAR, "amountFen", fen, "line", Budget.RUNNING)),
                        "prepaymentFen",
                        prepaymentFen));
    }

    public Answer ask(String actor, String command, String id, Map<String, ?> data) {
        String documentNo = "采〔2017〕1号";
        return client.give(actor, new Order("procurement", budget.unit(), Budget.YEAR, command, id, documentNo, data));
    }

    /** Posts a payment for a contract that was cleared already. */
    public Answer pay(String voucher, String contract, long fen) {
        Map<String, Object> payment = Budget.payment(voucher, Budget.RUNNING, fen);
        payment.put("payee", SUPPLIER);
        payment.put("contract", contract);
        return budget.pay("clerk", "post-payment", voucher, payment);
    }

    /** What the read side tells of a contract. */
    public Answer shown(String contract) {
        return client.get("/api/final-accounts/units/" + budget.unit() + "/2017/contracts/" + contract);
    }
}
