package org.budgetyear.finalaccounts.store;

import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import org.bson.Document;
import org.bson.json.JsonMode;
import org.bson.json.JsonWriterSettings;
import org.budgetyear.finalaccounts.account.ContractAccount;
import org.budgetyear.finalaccounts.account.PlanAccount;
import org.budgetyear.finalaccounts.account.Procurement;
import org.budgetyear.finalaccounts.account.Reservation;
import org.budgetyear.finalaccounts.account.Reservations;
import org.budgetyear.finalaccounts.account.Sums;
import org.budgetyear.model.contract.ProcurementKind;
import org.budgetyear.model.money.Money;
import org.budgetyear.runtime.envelope.Json;
import org.jspecify.annotations.Nullable;

/**
 * Procurement and reservations as documents: each entry as its record is written in JSON, in a list, since numbers of
 * contracts may hold dots and so are no names of fields.
 */
final class ContractDocuments {

    /** Numbers as JSON has them, not as the store would tell its own kinds of numbers apart. */
    private static final JsonWriterSettings PLAIN =
            JsonWriterSettings.builder().outputMode(JsonMode.RELAXED).build();

    private ContractDocuments() {}

    static Document write(Procurement procurement) {
        return new Document(
                        "budgets",
                        procurement.budgets().keys().stream()
                                .map(kind -> new Document("kind", kind.name())
                                        .append(
                                                "fen",
                                                procurement.budgets().get(kind).fen()))
                                .toList())
                .append("plans", documents(procurement.plansInOrder()))
                .append("contracts", documents(procurement.contractsInOrder()));
    }

    static Document write(Reservations reservations) {
        return new Document("held", documents(new TreeMap<>(reservations.byContract()).values()))
                .append(
                        "vouchers",
                        new TreeMap<>(reservations.contractByVoucher())
                                .entrySet().stream()
                                        .map(entry -> new Document("voucher", entry.getKey())
                                                .append("contract", entry.getValue()))
                                        .toList());
    }

    /** @param document null when it was written before there was procurement */
    static Procurement procurement(@Nullable Document document) {
        if (document == null) {
            return Procurement.NONE;
        }
        Map<ProcurementKind, Money> budgets = new HashMap<>();
        for (Document each : document.getList("budgets", Document.class)) {
            budgets.put(ProcurementKind.valueOf(each.getString("kind")), Money.ofFen(each.getLong("fen")));
        }
        return new Procurement(
                new Sums<>(Collections.unmodifiableMap(budgets)),
                records(document, "plans", PlanAccount.class, PlanAccount::plan),
                records(document, "contracts", ContractAccount.class, ContractAccount::contract));
    }

    /** @param document null when it was written before there was procurement */
    static Reservations reservations(@Nullable Document document) {
        if (document == null) {
            return Reservations.NONE;
        }
        Map<String, String> vouchers = new HashMap<>();
        for (Document each : document.getList("vouchers", Document.class)) {
            vouchers.put(each.getString("voucher"), each.getString("contract"));
        }
        return new Reservations(
                records(document, "held", Reservation.class, Reservation::contract),
                Collections.unmodifiableMap(vouchers));
    }

    private static List<Document> documents(Collection<? extends Record> records) {
        return records.stream()
                .map(each -> Document.parse(Json.MAPPER.writeValueAsString(each)))
                .toList();
    }

    private static <T> Map<String, T> records(
            Document document, String field, Class<T> type, Function<T, String> number) {
        Map<String, T> records = new HashMap<>();
        for (Document each : document.getList(field, Document.class)) {
            T read = Json.MAPPER.readValue(each.toJson(PLAIN), type);
            records.put(number.apply(read), read);
        }
        return Collections.unmodifiableMap(records);
    }
}
