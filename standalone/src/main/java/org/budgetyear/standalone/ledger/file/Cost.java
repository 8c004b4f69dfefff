package org.budgetyear.standalone.ledger.file;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.budgetyear.model.code.NotAccepted;
import org.budgetyear.model.money.Money;
import org.budgetyear.standalone.ledger.form.CellForm;
import org.budgetyear.standalone.ledger.form.Column;
import org.budgetyear.standalone.ledger.form.Row;
import org.jspecify.annotations.Nullable;

/**
 * What a delegation or reception cost: an amount, or the vouchers that paid it.
 *
 * @param vouchers none when the amount is given
 */
record Cost(@Nullable Money amount, List<String> vouchers) {

    private static final String SEPARATOR = ";";

    static List<Column> columns() {
        return List.of(
                Column.mayBeLeftOut("cost_yuan", "费用（元）；已填凭证号则留空", CellForm.amountOfZeroOrMore()),
                Column.mayBeLeftOut("vouchers", "支付凭证号，以分号分隔；已填费用则留空", CellForm.text()));
    }

    /** @throws NotAccepted when both are given, or neither */
    static Cost of(Row row) {
        String amount = row.textOrNull("cost_yuan");
        String vouchers = row.textOrNull("vouchers");
        if ((amount == null) == (vouchers == null)) {
            throw new NotAccepted("cost_yuan", "either cost_yuan or vouchers", "cost_yuan 与 vouchers 二者填一");
        }
        return vouchers == null
                ? new Cost(row.money("cost_yuan"), List.of())
                : new Cost(
                        null,
                        Arrays.stream(vouchers.split(SEPARATOR, -1))
                                .map(String::strip)
                                .toList());
    }

    void addTo(Map<String, Object> data) {
        if (amount == null) {
            data.put("vouchers", vouchers);
        } else {
            data.put("costFen", amount);
        }
    }
}
