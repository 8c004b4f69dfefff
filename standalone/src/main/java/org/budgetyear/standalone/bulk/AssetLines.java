package org.budgetyear.standalone.bulk;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.budgetyear.model.assets.Asset;
import org.budgetyear.runtime.envelope.Json;
import org.budgetyear.standalone.bulk.Lines.Form;
import tools.jackson.databind.JsonNode;

/**
 * The events of a register as rows of a ledger: what is left of each asset at the end, and what was disposed of. What came
 * from an earlier year or from another unit stands as there before, and what went to another unit or was not found is left
 * out.
 */
final class AssetLines {

    private static final String OPENING = "OPENING";
    private static final String IN_PARTS = "原登记一并购置，部分已处置";

    private final Lines lines;
    private final String unit;
    private final Map<String, Held> held = new LinkedHashMap<>();

    AssetLines(Lines lines, String unit) {
        this.lines = lines;
        this.unit = unit;
    }

    /** An asset with what is left of it, and what became of the rest. */
    private static final class Held {
        private Asset asset;
        private final String acquired;
        private final String date;
        private final JsonNode origin;
        private final List<JsonNode> disposals = new ArrayList<>();

        Held(Asset asset, String acquired, String date, JsonNode origin) {
            this.asset = asset;
            this.acquired = acquired;
            this.date = date;
            this.origin = origin;
        }
    }

    void read(JsonNode entry) {
        JsonNode event = entry.path("event");
        String date = text(entry, "accountingDate");
        switch (text(entry, "type")) {
            case "assets.asset-registered.v1" -> came(event, text(event, "acquisition"), date);
            case "assets.asset-registration-cancelled.v1" ->
                held.remove(asset(event).assetNo());
            case "assets.asset-carried-in.v1", "assets.asset-transferred-in.v1" -> came(event, OPENING, date);
            case "assets.asset-transferred-out.v1" -> went(asset(event));
            case "assets.disposal-completed.v1" -> {
                went(asset(event));
                held(asset(event).assetNo()).disposals.add(entry);
            }
            case "assets.asset-use-changed.v1" -> {
                Held changed = held(text(event, "assetNo"));
                changed.asset = changed.asset.usedFor(text(event, "toUse"));
            }
            case "assets.stocktake-recorded.v1" ->
                event.path("adjustments").forEach(adjustment -> {
                    Held counted = held(text(adjustment, "assetNo"));
                    counted.asset =
                            counted.asset.pieces(adjustment.path("counted").asInt());
                });
            default -> {
                // moved nothing
            }
        }
    }

    /** What the log says of an asset that came before. */
    private Held held(String assetNo) {
        return requireNonNull(held.get(assetNo), assetNo);
    }

    private void came(JsonNode event, String acquired, String date) {
        Asset asset = asset(event);
        held.put(asset.assetNo(), new Held(asset, acquired, date, event));
    }

    private void went(Asset gone) {
        Held from = held(gone.assetNo());
        from.asset = from.asset.pieces(from.asset.count() - gone.count());
    }

    void add() {
        held.values().forEach(each -> {
            boolean inParts = each.disposals.size() > (each.asset.count() > 0 ? 0 : 1);
            if (each.asset.count() > 0) {
                row(each, each.asset, each.asset.assetNo(), inParts, "", "", "");
            }
            for (int i = 0; i < each.disposals.size(); i++) {
                JsonNode event = each.disposals.get(i).path("event");
                Asset gone = asset(event);
                row(
                        each,
                        gone,
                        inParts ? gone.assetNo() + "-" + (i + 1) : gone.assetNo(),
                        inParts,
                        text(each.disposals.get(i), "accountingDate"),
                        Export.yuan(event.path("incomeFen")),
                        text(event, "treasuryReceipt"));
            }
        });
    }

    private void row(
            Held from, Asset asset, String number, boolean inParts, String disposed, String income, String receipt) {
        JsonNode paidBy = from.origin.path("paidBy");
        String explanation = text(from.origin, "explanation");
        boolean apart = inParts && paidBy.size() == 1;
        lines.add(
                Form.ASSETS,
                unit,
                asset.kind().name(),
                asset.use() == null ? "" : asset.use(),
                Integer.toString(asset.count()),
                number,
                asset.name(),
                asset.unitValueFen().toYuan(),
                Boolean.toString(asset.fiscal()),
                from.acquired,
                apart ? text(paidBy.path(0), "voucher") : vouchers(paidBy),
                inParts && paidBy.size() > 1 && explanation.isEmpty() ? IN_PARTS : explanation,
                from.date,
                disposed,
                income,
                receipt);
    }

    private static String vouchers(JsonNode paidBy) {
        return StreamSupport.stream(paidBy.spliterator(), false)
                .map(paid -> text(paid, "voucher") + "=" + Export.yuan(paid.path("amountFen")))
                .collect(Collectors.joining(";"));
    }

    private static Asset asset(JsonNode event) {
        return Json.MAPPER.treeToValue(event.path("asset"), Asset.class);
    }

    private static String text(JsonNode object, String field) {
        return PaymentLines.text(object, field);
    }
}
