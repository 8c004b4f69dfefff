package org.budgetyear.standalone.bulk;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import tools.jackson.databind.JsonNode;

/** Delegations, receptions, non-tax revenue and surplus of the register as rows of a ledger, as they stand at the end. */
final class RecordLines {

    private final Lines lines;
    private final String unit;
    private final Map<String, JsonNode> standing = new LinkedHashMap<>();

    RecordLines(Lines lines, String unit) {
        this.lines = lines;
        this.unit = unit;
    }

    /** The last that was said of a record counts; one that was taken back does not. */
    void read(JsonNode entry) {
        String key = key(entry.path("event"));
        if (entry.path("status").asString().equals("WITHDRAWN")) {
            standing.remove(key);
        } else {
            standing.put(key, entry);
        }
    }

    private static String key(JsonNode event) {
        for (String number : new String[] {"delegationId", "receptionId", "revenueNo", "useNo", "allocationNo"}) {
            if (event.has(number)) {
                return number + "|" + text(event, number);
            }
        }
        return "opening";
    }

    void add() {
        standing.forEach((key, entry) -> {
            JsonNode event = entry.path("event");
            String date = text(entry, "accountingDate");
            if (event.has("delegationId")) {
                delegation(event, latest(event, "delegation"), date);
            } else if (event.has("receptionId")) {
                reception(event, latest(event, "reception"), date);
            } else if (event.has("revenueNo")) {
                lines.add(
                        Lines.Form.NON_TAX,
                        unit,
                        text(event, "kind"),
                        text(event, "destination"),
                        Export.yuan(event.path("amountFen")),
                        text(event, "payer"),
                        date);
            } else {
                surplus(event);
            }
        });
    }

    /** What was recorded, or what it was corrected to. */
    private static JsonNode latest(JsonNode event, String field) {
        return event.has("to") ? event.path("to") : event.path(field);
    }

    private void delegation(JsonNode event, JsonNode what, String date) {
        lines.add(
                Lines.Form.DELEGATIONS,
                unit,
                text(event, "delegationId"),
                text(what, "country"),
                text(what, "days"),
                text(what, "travellers"),
                date,
                cost(what),
                vouchers(what));
    }

    private void reception(JsonNode event, JsonNode what, String date) {
        lines.add(
                Lines.Form.RECEPTIONS,
                unit,
                text(event, "receptionId"),
                text(what, "kind"),
                text(what, "batches"),
                text(what, "guests"),
                date,
                cost(what),
                vouchers(what));
    }

    private void surplus(JsonNode event) {
        String kind = event.has("useNo") ? "USED" : event.has("allocationNo") ? "ALLOCATED" : "OPENING";
        lines.add(
                Lines.Form.SURPLUS,
                unit,
                kind,
                text(event, "fund"),
                text(event, "function"),
                Export.yuan(event.path("amountFen")),
                text(event, "purpose"));
    }

    private static String cost(JsonNode what) {
        return what.path("vouchers").isEmpty() ? Export.yuan(what.path("costFen")) : "";
    }

    private static String vouchers(JsonNode what) {
        return StreamSupport.stream(what.path("vouchers").spliterator(), false)
                .map(JsonNode::asString)
                .collect(Collectors.joining(";"));
    }

    private static String text(JsonNode object, String field) {
        return PaymentLines.text(object, field);
    }
}
