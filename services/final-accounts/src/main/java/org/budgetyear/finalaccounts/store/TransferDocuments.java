package org.budgetyear.finalaccounts.store;

import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import org.bson.Document;
import org.budgetyear.finalaccounts.account.Transfers;
import org.budgetyear.finalaccounts.book.TransferPaid;
import org.budgetyear.finalaccounts.book.TransferReceived;
import org.budgetyear.model.code.EconomicCode;
import org.budgetyear.model.code.UnitCode;
import org.budgetyear.model.line.QuotaLine;

/** Payments and receipts whose other unit was named, as a document. */
final class TransferDocuments {

    private TransferDocuments() {}

    static Document write(Transfers transfers) {
        return new Document(
                        "paid",
                        new TreeMap<>(transfers.paid())
                                .values().stream().map(TransferDocuments::paid).toList())
                .append(
                        "received",
                        new TreeMap<>(transfers.received())
                                .values().stream()
                                        .map(TransferDocuments::received)
                                        .toList());
    }

    static Transfers read(Document document) {
        Map<String, TransferPaid> paid = new HashMap<>();
        for (Document each : document.getList("paid", Document.class)) {
            paid.put(each.getString("voucher"), readPaid(each));
        }
        Map<String, TransferReceived> received = new HashMap<>();
        for (Document each : document.getList("received", Document.class)) {
            received.put(each.getString("receiptNo"), readReceived(each));
        }
        return new Transfers(Collections.unmodifiableMap(paid), Collections.unmodifiableMap(received));
    }

    private static Document paid(TransferPaid transfer) {
        return new Document("unit", transfer.unit().value())
                .append("voucher", transfer.voucher())
                .append("line", transfer.line().key())
                .append("economic", transfer.economic().value())
                .append("fen", transfer.amountFen().fen())
                .append("receivingUnit", transfer.receivingUnit().value());
    }

    private static TransferPaid readPaid(Document document) {
        return new TransferPaid(
                new UnitCode(document.getString("unit")),
                document.getString("voucher"),
                QuotaLine.ofKey(document.getString("line")),
                new EconomicCode(document.getString("economic")),
                RecordDocuments.fen(document, "fen"),
                new UnitCode(document.getString("receivingUnit")));
    }

    private static Document received(TransferReceived transfer) {
        return new Document("unit", transfer.unit().value())
                .append("receiptNo", transfer.receiptNo())
                .append("fund", transfer.fund().name())
                .append("function", transfer.function().value())
                .append("fen", transfer.amountFen().fen())
                .append("payingUnit", transfer.payingUnit().value())
                .append("voucher", transfer.voucher());
    }

    private static TransferReceived readReceived(Document document) {
        return new TransferReceived(
                new UnitCode(document.getString("unit")),
                document.getString("receiptNo"),
                RecordDocuments.fund(document),
                RecordDocuments.function(document),
                RecordDocuments.fen(document, "fen"),
                new UnitCode(document.getString("payingUnit")),
                document.getString("voucher"));
    }
}
