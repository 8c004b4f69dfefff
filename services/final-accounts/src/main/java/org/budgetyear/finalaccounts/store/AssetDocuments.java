package org.budgetyear.finalaccounts.store;

import java.time.LocalDate;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.bson.Document;
import org.budgetyear.finalaccounts.account.AssetAccount;
import org.budgetyear.finalaccounts.account.AssetRecord;
import org.budgetyear.finalaccounts.account.Movement;
import org.budgetyear.finalaccounts.account.PaymentDue;
import org.budgetyear.finalaccounts.account.Sums;
import org.budgetyear.model.assets.Asset;
import org.budgetyear.model.assets.AssetKind;
import org.budgetyear.model.code.EconomicCode;
import org.budgetyear.model.code.FiscalYear;
import org.budgetyear.model.money.Money;
import org.jspecify.annotations.Nullable;

/** The asset register of an account as a document. */
final class AssetDocuments {

    private AssetDocuments() {}

    static Document write(AssetAccount account) {
        List<Document> assets = new TreeMap<>(account.assets())
                .values().stream().map(AssetDocuments::asset).toList();
        List<Document> dues = new TreeMap<>(account.dues())
                .entrySet().stream()
                        .map(entry -> due(entry.getKey(), entry.getValue()))
                        .toList();
        List<Document> registered = account.registered().keys().stream()
                .map(key -> new Document("key", key)
                        .append("fen", account.registered().get(key).fen()))
                .toList();
        return new Document("assets", assets).append("dues", dues).append("registered", registered);
    }

    /** @param document null in accounts that were written before there were registers */
    static AssetAccount read(@Nullable Document document) {
        if (document == null) {
            return AssetAccount.NONE;
        }
        Map<String, AssetRecord> assets = new HashMap<>();
        for (Document each : document.getList("assets", Document.class)) {
            AssetRecord asset = asset(each);
            assets.put(asset.asset().assetNo(), asset);
        }
        Map<String, PaymentDue> dues = new HashMap<>();
        for (Document each : document.getList("dues", Document.class)) {
            dues.put(each.getString("key"), due(each));
        }
        Map<String, Money> registered = new HashMap<>();
        for (Document each : document.getList("registered", Document.class)) {
            registered.put(each.getString("key"), Money.ofFen(each.getLong("fen")));
        }
        return new AssetAccount(
                Collections.unmodifiableMap(assets),
                Collections.unmodifiableMap(dues),
                new Sums<>(Collections.unmodifiableMap(registered)));
    }

    private static Document asset(AssetRecord asset) {
        Asset came = asset.asset();
        return new Document("assetNo", came.assetNo())
                .append("kind", came.kind().name())
                .append("name", came.name())
                .append("count", came.count())
                .append("unitValueFen", came.unitValueFen().fen())
                .append("use", came.use())
                .append("fiscal", came.fiscal())
                .append(
                        "movements",
                        asset.movements().stream().map(AssetDocuments::movement).toList());
    }

    private static AssetRecord asset(Document document) {
        Asset came = new Asset(
                document.getString("assetNo"),
                AssetKind.valueOf(document.getString("kind")),
                document.getString("name"),
                document.getInteger("count"),
                Money.ofFen(document.getLong("unitValueFen")),
                document.getString("use"),
                document.getBoolean("fiscal"));
        return new AssetRecord(
                came,
                document.getList("movements", Document.class).stream()
                        .map(AssetDocuments::movement)
                        .toList());
    }

    private static Document movement(Movement movement) {
        return new Document("on", movement.on().toString())
                .append("kind", movement.kind().name())
                .append("change", movement.change())
                .append("use", movement.use());
    }

    private static Movement movement(Document document) {
        return new Movement(
                LocalDate.parse(document.getString("on")),
                Movement.Kind.valueOf(document.getString("kind")),
                document.getInteger("change"),
                document.getString("use"));
    }

    private static Document due(String key, PaymentDue due) {
        return new Document("key", key)
                .append("paidIn", due.paidIn().value())
                .append("voucher", due.voucher())
                .append("economic", due.economic().value())
                .append("amountFen", due.amountFen().fen())
                .append("clearedOn", due.clearedOn().toString());
    }

    private static PaymentDue due(Document document) {
        return new PaymentDue(
                new FiscalYear(document.getInteger("paidIn")),
                document.getString("voucher"),
                new EconomicCode(document.getString("economic")),
                Money.ofFen(document.getLong("amountFen")),
                LocalDate.parse(document.getString("clearedOn")));
    }
}
