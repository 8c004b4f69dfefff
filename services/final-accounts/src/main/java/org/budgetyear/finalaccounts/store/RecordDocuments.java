package org.budgetyear.finalaccounts.store;

import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import org.bson.Document;
import org.budgetyear.finalaccounts.account.Activities;
import org.budgetyear.finalaccounts.account.AllocationKey;
import org.budgetyear.finalaccounts.account.NonTaxKey;
import org.budgetyear.finalaccounts.account.ReceiptKey;
import org.budgetyear.finalaccounts.account.Records;
import org.budgetyear.finalaccounts.account.Sums;
import org.budgetyear.finalaccounts.account.SurplusAccount;
import org.budgetyear.finalaccounts.book.ReceptionTotal;
import org.budgetyear.model.code.FunctionCode;
import org.budgetyear.model.line.Fund;
import org.budgetyear.model.money.Money;
import org.budgetyear.model.payments.Delegation;
import org.budgetyear.model.payments.NonTaxDestination;
import org.budgetyear.model.payments.NonTaxKind;
import org.budgetyear.model.payments.ReceptionKind;
import org.budgetyear.model.payments.SurplusPurpose;
import org.jspecify.annotations.Nullable;

/** What a unit records besides its money, as a document. */
final class RecordDocuments {

    private RecordDocuments() {}

    static Document write(Records records) {
        return new Document("delegations", delegations(records.activities()))
                .append("receptions", receptions(records.activities()))
                .append("nonTax", nonTax(records.nonTax()))
                .append("surplus", surplus(records.surplus()))
                .append("transfers", TransferDocuments.write(records.transfers()));
    }

    /** @param document null in an account that was stored before there were such records */
    static Records read(@Nullable Document document) {
        if (document == null) {
            return Records.NEW;
        }
        return new Records(
                activities(document),
                readNonTax(document.getList("nonTax", Document.class)),
                readSurplus(document.get("surplus", Document.class)),
                TransferDocuments.read(document.get("transfers", Document.class)));
    }

    private static List<Document> delegations(Activities activities) {
        return new TreeMap<>(activities.delegations())
                .entrySet().stream()
                        .map(entry -> new Document("id", entry.getKey())
                                .append("country", entry.getValue().country())
                                .append("days", entry.getValue().days())
                                .append("travellers", entry.getValue().travellers())
                                .append("costFen", entry.getValue().costFen().fen())
                                .append("vouchers", entry.getValue().vouchers()))
                        .toList();
    }

    private static List<Document> receptions(Activities activities) {
        return new TreeMap<>(activities.receptions())
                .entrySet().stream()
                        .map(entry -> new Document("kind", entry.getKey().name())
                                .append("batches", entry.getValue().batches())
                                .append("guests", entry.getValue().guests())
                                .append("costFen", entry.getValue().costFen().fen()))
                        .toList();
    }

    private static Activities activities(Document document) {
        Map<String, Delegation> delegations = new HashMap<>();
        for (Document each : document.getList("delegations", Document.class)) {
            delegations.put(
                    each.getString("id"),
                    new Delegation(
                            each.getString("country"),
                            each.getInteger("days"),
                            each.getInteger("travellers"),
                            fen(each, "costFen"),
                            List.copyOf(each.getList("vouchers", String.class))));
        }
        Map<ReceptionKind, ReceptionTotal> receptions = new HashMap<>();
        for (Document each : document.getList("receptions", Document.class)) {
            receptions.put(
                    ReceptionKind.valueOf(each.getString("kind")),
                    new ReceptionTotal(each.getLong("batches"), each.getLong("guests"), fen(each, "costFen")));
        }
        return new Activities(Collections.unmodifiableMap(delegations), Collections.unmodifiableMap(receptions));
    }

    private static List<Document> nonTax(Sums<NonTaxKey> nonTax) {
        return nonTax.keys().stream()
                .map(key -> new Document("kind", key.kind().name())
                        .append("destination", key.destination().name())
                        .append("fen", nonTax.get(key).fen()))
                .toList();
    }

    private static Sums<NonTaxKey> readNonTax(List<Document> documents) {
        return sums(
                documents,
                each -> new NonTaxKey(
                        NonTaxKind.valueOf(each.getString("kind")),
                        NonTaxDestination.valueOf(each.getString("destination"))));
    }

    private static Document surplus(SurplusAccount surplus) {
        return new Document("openingFen", surplus.opening().fen())
                .append(
                        "used",
                        surplus.used().keys().stream()
                                .map(key -> pool(key.fund(), key.function())
                                        .append("fen", surplus.used().get(key).fen()))
                                .toList())
                .append(
                        "allocated",
                        surplus.allocated().keys().stream()
                                .map(key -> pool(key.fund(), key.function())
                                        .append("purpose", key.purpose().name())
                                        .append(
                                                "fen",
                                                surplus.allocated().get(key).fen()))
                                .toList());
    }

    private static SurplusAccount readSurplus(Document document) {
        return new SurplusAccount(
                fen(document, "openingFen"),
                sums(document.getList("used", Document.class), each -> new ReceiptKey(fund(each), function(each))),
                sums(
                        document.getList("allocated", Document.class),
                        each -> new AllocationKey(
                                fund(each), function(each), SurplusPurpose.valueOf(each.getString("purpose")))));
    }

    private static Document pool(Fund fund, FunctionCode function) {
        return new Document("fund", fund.name()).append("function", function.value());
    }

    static Fund fund(Document document) {
        return Fund.valueOf(document.getString("fund"));
    }

    static FunctionCode function(Document document) {
        return new FunctionCode(document.getString("function"));
    }

    static Money fen(Document document, String field) {
        return Money.ofFen(document.getLong(field));
    }

    private static <K extends Comparable<K>> Sums<K> sums(List<Document> documents, Function<Document, K> key) {
        Map<K, Money> byKey = new HashMap<>();
        documents.forEach(each -> byKey.put(key.apply(each), fen(each, "fen")));
        return new Sums<>(Collections.unmodifiableMap(byKey));
    }
}
