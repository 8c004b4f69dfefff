package org.budgetyear.standalone.bulk;

import java.util.Map;
import tools.jackson.databind.JsonNode;

/** Entries of the register about payments and receipts as rows of a ledger. */
final class PaymentLines {

    private final Lines lines;
    private final String unit;

    PaymentLines(Lines lines, String unit) {
        this.lines = lines;
        this.unit = unit;
    }

    /** @param receivingUnits what says which unit a voucher was paid to */
    void add(JsonNode entry, Map<String, JsonNode> receivingUnits) {
        JsonNode event = entry.path("event");
        String date = entry.path("accountingDate").asString();
        switch (entry.path("status").asString()) {
            case "CLEARED" -> payment(event, date, receivingUnits);
            case "REFUNDED" -> refund(event, "SAME_YEAR", "voucher", date);
            case "PRIOR_YEAR_REFUNDED" ->
                refund(event, "PRIOR_YEAR_" + text(event, "disposition"), "originalVoucher", date);
            default -> reclassification(event, date);
        }
    }

    private void payment(JsonNode event, String date, Map<String, JsonNode> receivingUnits) {
        JsonNode line = event.path("line");
        JsonNode named = receivingUnits.get(text(event, "voucher"));
        lines.add(
                Lines.Form.PAYMENTS,
                unit,
                text(line, "fund"),
                text(line, "function"),
                text(line, "nature"),
                text(line, "project"),
                text(event, "economic"),
                Export.yuan(event.path("amountFen")),
                text(event, "voucher"),
                date,
                text(event, "payee"),
                text(event, "contract"),
                named == null ? "" : text(named, "receivingUnit"));
    }

    /** A refund of the year belongs where its payment does, so that is not said again. */
    private void refund(JsonNode event, String kind, String voucher, String date) {
        boolean priorYear = !kind.equals("SAME_YEAR");
        JsonNode line = event.path("line");
        lines.add(
                Lines.Form.REFUNDS,
                unit,
                text(event, "refundNo"),
                text(event, voucher),
                kind,
                Export.yuan(event.path("amountFen")),
                priorYear ? text(line, "fund") : "",
                priorYear ? text(line, "function") : "",
                priorYear ? text(line, "nature") : "",
                priorYear ? text(line, "project") : "",
                priorYear ? text(event, "economic") : "",
                date);
    }

    private void reclassification(JsonNode event, String date) {
        JsonNode line = event.path("toLine");
        lines.add(
                Lines.Form.RECLASSIFICATIONS,
                unit,
                text(event, "voucher"),
                text(line, "fund"),
                text(line, "function"),
                text(line, "nature"),
                text(line, "project"),
                text(event, "toEconomic"),
                date);
    }

    /** @param payingUnits what says which unit a receipt came from */
    void receipt(JsonNode entry, Map<String, JsonNode> payingUnits) {
        JsonNode event = entry.path("event");
        JsonNode named = payingUnits.get(text(event, "receiptNo"));
        lines.add(
                Lines.Form.RECEIPTS,
                unit,
                text(event, "fund"),
                "",
                text(event, "function"),
                Export.yuan(event.path("amountFen")),
                text(event, "receiptNo"),
                text(event, "payer"),
                named == null ? "" : text(named, "payingUnit"),
                named == null ? "" : text(named, "voucher"));
    }

    static String text(JsonNode object, String field) {
        return object.path(field).asString("");
    }
}
