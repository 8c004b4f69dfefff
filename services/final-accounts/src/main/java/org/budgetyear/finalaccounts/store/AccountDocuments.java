package org.budgetyear.finalaccounts.store;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import org.bson.Document;
import org.budgetyear.finalaccounts.account.Balance;
import org.budgetyear.finalaccounts.account.ClosingAccount;
import org.budgetyear.finalaccounts.account.LineAccount;
import org.budgetyear.finalaccounts.account.Months;
import org.budgetyear.finalaccounts.account.Positions;
import org.budgetyear.finalaccounts.account.ReceiptKey;
import org.budgetyear.finalaccounts.account.Seen;
import org.budgetyear.finalaccounts.account.Sums;
import org.budgetyear.finalaccounts.account.UnitYearAccount;
import org.budgetyear.model.code.EconomicCode;
import org.budgetyear.model.code.FunctionCode;
import org.budgetyear.model.code.UnitYear;
import org.budgetyear.model.line.Fund;
import org.budgetyear.model.line.QuotaLine;
import org.budgetyear.model.money.Money;
import org.budgetyear.runtime.envelope.Json;

/** Accounts as documents. Keys that may hold dots, as names of topics do, are values here, never names of fields. */
final class AccountDocuments {

    private AccountDocuments() {}

    static Document write(UnitYearAccount account, long version) {
        return new Document("_id", account.unitYear().key())
                .append("version", version)
                .append("positions", positions(account.positions()))
                .append("profile", ProfileDocuments.write(account.profile()))
                .append(
                        "lines",
                        account.lineKeys().stream()
                                .map(key ->
                                        line(key, requireNonNull(account.lines().get(key))))
                                .toList())
                .append("receipts", receipts(account.receipts()))
                .append("closing", Json.MAPPER.writeValueAsString(account.closing()))
                .append("records", RecordDocuments.write(account.records()))
                .append("assets", AssetDocuments.write(account.assets()))
                .append("procurement", ContractDocuments.write(account.procurement()))
                .append("reservations", ContractDocuments.write(account.reservations()));
    }

    static UnitYearAccount read(Document document) {
        Map<QuotaLine, LineAccount> lines = new HashMap<>();
        for (Document each : document.getList("lines", Document.class)) {
            lines.put(QuotaLine.ofKey(each.getString("line")), line(each));
        }
        Map<ReceiptKey, Money> receipts = new HashMap<>();
        for (Document each : document.getList("receipts", Document.class)) {
            ReceiptKey key =
                    new ReceiptKey(Fund.valueOf(each.getString("fund")), new FunctionCode(each.getString("function")));
            receipts.put(key, Money.ofFen(each.getLong("fen")));
        }
        return new UnitYearAccount(
                UnitYear.ofKey(document.getString("_id")),
                positions(document.getList("positions", Document.class)),
                ProfileDocuments.read(document.get("profile", Document.class)),
                Collections.unmodifiableMap(lines),
                new Sums<>(Collections.unmodifiableMap(receipts)),
                Json.MAPPER.readValue(document.getString("closing"), ClosingAccount.class),
                RecordDocuments.read(document.get("records", Document.class)),
                AssetDocuments.read(document.get("assets", Document.class)),
                ContractDocuments.procurement(document.get("procurement", Document.class)),
                ContractDocuments.reservations(document.get("reservations", Document.class)));
    }

    static long version(Document document) {
        return document.getLong("version");
    }

    private static List<Document> positions(Positions positions) {
        List<Document> documents = new ArrayList<>();
        positions.byTopic().entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .forEach(entry -> documents.add(new Document("topic", entry.getKey())
                        .append("partition", entry.getValue().partition())
                        .append("nextOffset", entry.getValue().nextOffset())
                        .append("sequence", entry.getValue().sequence())));
        return documents;
    }

    private static Positions positions(List<Document> documents) {
        Map<String, Seen> byTopic = new HashMap<>();
        for (Document each : documents) {
            byTopic.put(
                    each.getString("topic"),
                    new Seen(each.getInteger("partition"), each.getLong("nextOffset"), each.getLong("sequence")));
        }
        return new Positions(Collections.unmodifiableMap(byTopic));
    }

    private static Document line(QuotaLine key, LineAccount line) {
        return new Document("line", key.key())
                .append("balances", sums(line.balances(), Balance::name))
                .append("spending", spending(line.spending()));
    }

    private static LineAccount line(Document document) {
        return new LineAccount(
                sums(document.get("balances", Document.class), Balance::valueOf),
                spending(document.get("spending", Document.class)));
    }

    private static Document spending(Map<EconomicCode, Months> spending) {
        Document document = new Document();
        new TreeMap<>(spending)
                .forEach((economic, months) -> document.append(
                        economic.value(),
                        months.amounts().stream().map(Money::fen).toList()));
        return document;
    }

    private static Map<EconomicCode, Months> spending(Document document) {
        Map<EconomicCode, Months> spending = new HashMap<>();
        for (String code : document.keySet()) {
            List<Money> amounts = document.getList(code, Long.class).stream()
                    .map(Money::ofFen)
                    .toList();
            spending.put(new EconomicCode(code), new Months(amounts));
        }
        return Collections.unmodifiableMap(spending);
    }

    private static List<Document> receipts(Sums<ReceiptKey> receipts) {
        return receipts.keys().stream()
                .map(key -> new Document("fund", key.fund().name())
                        .append("function", key.function().value())
                        .append("fen", receipts.get(key).fen()))
                .toList();
    }

    private static <K extends Comparable<K>> Document sums(Sums<K> sums, Function<K, String> name) {
        Document document = new Document();
        for (K key : sums.keys()) {
            document.append(name.apply(key), sums.get(key).fen());
        }
        return document;
    }

    private static <K extends Comparable<K>> Sums<K> sums(Document document, Function<String, K> key) {
        Map<K, Money> byKey = new HashMap<>();
        for (String name : document.keySet()) {
            byKey.put(key.apply(name), Money.ofFen(document.getLong(name)));
        }
        return new Sums<>(Collections.unmodifiableMap(byKey));
    }
}
