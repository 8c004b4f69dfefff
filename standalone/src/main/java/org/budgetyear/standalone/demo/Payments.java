package org.budgetyear.standalone.demo;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.budgetyear.model.code.FiscalYear;
import org.budgetyear.model.code.UnitCode;
import org.budgetyear.standalone.ledger.Ledger;

/** What the units post: payments, in one of two ways, and receipts. */
final class Payments {

    /** The commands after which a payment is cleared. */
    static final Set<String> CLEARING = Set.of("post-payment", "clear-payment");

    private static final String UNNAMED_PAYER = "账簿未列明";

    private final FiscalYear year;

    Payments(FiscalYear year) {
        this.year = year;
    }

    /** Posts a payment that the treasury cleared already. */
    Posting direct(Voucher voucher) {
        return posting(voucher, "post-payment", "accountant", payment(voucher));
    }

    /** Requests a payment, has another person approve it, and the treasury clear it. */
    List<Posting> conversation(Voucher voucher) {
        Map<String, Object> number = Map.of("voucher", voucher.number());
        return List.of(
                posting(voucher, "request-payment", "accountant", payment(voucher)),
                posting(voucher, "approve-payment", "approver", number),
                posting(voucher, "clear-payment", "treasury", number));
    }

    Posting receipt(Ledger.Receipt row, LocalDate date) {
        String number = "receipts:" + row.row();
        Map<String, Object> data = Map.of(
                "receiptNo", number,
                "fund", row.source(),
                "function", row.function(),
                "amountFen", row.amount(),
                "payer", UNNAMED_PAYER);
        return posting(row.unit(), "record-receipt", number, date, "accountant", data);
    }

    private static Map<String, Object> payment(Voucher voucher) {
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("voucher", voucher.number());
        data.put("line", voucher.payment().line());
        data.put("economic", voucher.payment().economic());
        data.put("amountFen", voucher.amount());
        data.put("payee", voucher.payee());
        String contract = voucher.payment().contract();
        if (contract != null) {
            data.put("contract", contract);
        }
        return data;
    }

    private Posting posting(Voucher voucher, String command, String role, Map<String, Object> data) {
        String source = "payments:" + voucher.payment().row() + ":" + (voucher.part() + 1);
        return posting(voucher.payment().unit(), command, source, voucher.date(), role, data);
    }

    private Posting posting(
            UnitCode unit, String command, String source, LocalDate date, String role, Map<String, Object> data) {
        return new Posting(
                Posting.Context.PAYMENTS,
                unit,
                year,
                command,
                "ledger:" + source + ":" + command,
                date,
                null,
                new Posting.Actor(unit + "." + role, role),
                data);
    }
}
