package org.budgetyear.standalone.bulk;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.budgetyear.standalone.posting.Gateway;
import tools.jackson.databind.JsonNode;

/** The payments of a unit's year and what belongs to them, read from the register page by page. */
final class ExportedPayments {

    private final Gateway gateway;
    private final String path;
    private final PaymentLines payments;
    private final RecordLines records;
    private final List<JsonNode> moved = new ArrayList<>();
    private final Map<String, JsonNode> receipts = new LinkedHashMap<>();
    private final Map<String, JsonNode> receivingUnits = new HashMap<>();
    private final Map<String, JsonNode> payingUnits = new HashMap<>();

    ExportedPayments(Gateway gateway, Lines lines, String unit, String path) {
        this.gateway = gateway;
        this.path = path;
        this.payments = new PaymentLines(lines, unit);
        this.records = new RecordLines(lines, unit);
    }

    void add() {
        for (long after = 0; after >= 0; ) {
            JsonNode page = gateway.json(path + "?after=" + after);
            page.path("entries").forEach(this::read);
            after = page.path("next").asLong(-1);
        }
        receipts.values().forEach(entry -> payments.receipt(entry, payingUnits));
        moved.forEach(entry -> payments.add(entry, receivingUnits));
        records.add();
    }

    /** What was requested and not cleared has moved no money, so it is in no ledger. */
    private void read(JsonNode entry) {
        JsonNode event = entry.path("event");
        switch (entry.path("status").asString()) {
            case "CLEARED", "REFUNDED", "RECLASSIFIED", "PRIOR_YEAR_REFUNDED" -> moved.add(entry);
            case "RECEIVED" -> receipts.put(event.path("receiptNo").asString(), entry);
            case "RECEIPT_REVERSED" -> receipts.remove(event.path("receiptNo").asString());
            case "RECORDED", "WITHDRAWN" -> readRecord(entry, event);
            default -> {
                // moved no money
            }
        }
    }

    private void readRecord(JsonNode entry, JsonNode event) {
        if (event.has("receivingUnit")) {
            receivingUnits.put(event.path("voucher").asString(), event);
        } else if (event.has("payingUnit")) {
            payingUnits.put(event.path("receiptNo").asString(), event);
        } else {
            records.read(entry);
        }
    }
}
