package org.budgetyear.acceptance.client;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.budgetyear.acceptance.client.PlatformClient.Answer;
import org.budgetyear.acceptance.client.PlatformClient.Order;

/** What the bureau and a unit do in one unit's year, in few words. */
public final class Budget {

    public static final int YEAR = 2017;

    /** The lines used here: 行政运行 and 机关服务, basic expenditure of the general public budget. */
    public static final Map<String, String> RUNNING =
            Map.of("fund", "GENERAL_PUBLIC", "function", "2010301", "nature", "BASIC");

    public static final Map<String, String> SERVICES =
            Map.of("fund", "GENERAL_PUBLIC", "function", "2010303", "nature", "BASIC");

    private static final String DOCUMENT = "财预〔2017〕1号";

    private final PlatformClient client;
    private final String department;
    private final String unit;

    public Budget(PlatformClient client, String department, String unit) {
        this.client = client;
        this.department = department;
        this.unit = unit;
    }

    public String unit() {
        return unit;
    }

    public Answer openDepartment() {
        return client.give(
                "bureau",
                new Order(
                        "appropriations",
                        department,
                        YEAR,
                        "open-department-year",
                        "open-" + department,
                        null,
                        Map.of("departmentName", "试验部门", "tableSet", "2017")));
    }

    public Answer open() {
        return appropriate("open-year", "open", opening());
    }

    /** What opening a year says of the unit. */
    public Map<String, Object> opening() {
        return Map.of(
                "unitName",
                "单位" + unit,
                "kind",
                "ADMINISTRATIVE",
                "department",
                department,
                "recognition",
                "PAYMENT_BASIS",
                "directPosting",
                true);
    }

    public Answer issue(Map<String, String> line, long fen) {
        return appropriate("issue-quota", "issue-" + line.get("function"), Map.of("line", line, "amountFen", fen));
    }

    public Answer appropriate(String command, String id, Map<String, ?> data) {
        return client.give("bureau", new Order("appropriations", unit, YEAR, command, id, DOCUMENT, data));
    }

    public Answer pay(String actor, String command, String id, Map<String, ?> data) {
        return client.give(actor, new Order("payments", unit, YEAR, command, id, null, data));
    }

    /** Posts a payment that was cleared already. */
    public Answer post(String voucher, Map<String, String> line, long fen) {
        return pay("clerk", "post-payment", voucher, payment(voucher, line, fen));
    }

    /** Brings an asset into the register that was there before. */
    public Answer registerAsset(String assetNo) {
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("assetNo", assetNo);
        data.put("kind", "GENERAL_EQUIPMENT");
        data.put("name", "打印机");
        data.put("count", 1);
        data.put("unitValueFen", 250_000);
        data.put("fiscal", true);
        data.put("acquisition", "OPENING");
        data.put("paidBy", List.of());
        return client.give("keeper", new Order("assets", unit, YEAR, "register-asset", assetNo, null, data));
    }

    public static Map<String, Object> payment(String voucher, Map<String, String> line, long fen) {
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("voucher", voucher);
        data.put("line", line);
        data.put("economic", "30201");
        data.put("amountFen", fen);
        data.put("payee", "某文具店");
        return data;
    }

    /** The same as a line of a bulk request. */
    public String bulkLine(String voucher, Map<String, String> line, long fen) {
        Map<String, Object> command = new LinkedHashMap<>();
        command.put("id", voucher);
        command.put("unit", unit);
        command.put("year", YEAR);
        command.put("command", "post-payment");
        command.put("accountingDate", YEAR + "-06-30");
        command.put("data", payment(voucher, line, fen));
        return PlatformClient.JSON.writeValueAsString(command) + "\n";
    }
}
