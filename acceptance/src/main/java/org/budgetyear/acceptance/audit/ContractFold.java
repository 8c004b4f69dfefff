package org.budgetyear.acceptance.audit;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import tools.jackson.databind.JsonNode;

/**
 * What the log says of the contracts of one unit's year: what each may draw on which line, and what was drawn. A share
 * without a line is kept under an empty name. Nothing is drawn beyond its share, nor paid beyond what is accepted and may
 * be prepaid, nor to anybody but the supplier.
 */
final class ContractFold {

    private static final String NO_LINE = "";

    private final Function<String, LineFold> lines;
    private final Map<String, Terms> terms = new TreeMap<>();
    private final Map<String, Map<String, Long>> drawnFen = new TreeMap<>();
    private final Map<String, String> contractOfVoucher = new HashMap<>();

    private record Terms(
            String supplier, Map<String, Long> sharesFen, long acceptedFen, long prepaymentFen, long paidBeforeFen) {

        long payableFen() {
            return acceptedFen + prepaymentFen - paidBeforeFen;
        }
    }

    ContractFold(Function<String, LineFold> lines) {
        this.lines = lines;
    }

    /** An event of payments, after the lines have taken it. */
    void take(String type, JsonNode event) {
        long fen = event.path("amountFen").asLong(0);
        String line = UnitYearFold.key(event.path("line"));
        switch (type) {
            case "contract-reserved" -> reserved(event);
            case "contract-work-accepted" -> accepted(event);
            case "contract-released" -> release(event.path("contract").asString());
            case "spending-sealed" -> List.copyOf(terms.keySet()).forEach(this::release);
            case "payment-requested" -> draw(event, line, fen);
            case "payment-cleared" -> {
                if (event.path("direct").asBoolean()) {
                    draw(event, line, fen);
                }
            }
            case "payment-returned", "payment-voided", "payment-bounced", "payment-refunded" -> move(event, line, -fen);
            case "payment-reclassified" -> {
                move(event, UnitYearFold.key(event.path("fromLine")), -fen);
                move(event, UnitYearFold.key(event.path("toLine")), fen);
            }
            default -> {} // what no contract has to do with
        }
        requireWithinTerms();
    }

    private void reserved(JsonNode event) {
        JsonNode said = event.path("terms");
        Map<String, Long> shares = new TreeMap<>();
        said.path("shares").forEach(share -> {
            String line = share.has("line") ? UnitYearFold.key(share.path("line")) : NO_LINE;
            shares.merge(line, share.path("amountFen").asLong(), Math::addExact);
        });
        become(
                event.path("contract").asString(),
                new Terms(
                        said.path("supplier").asString(),
                        shares,
                        said.path("acceptedFen").asLong(),
                        said.path("prepaymentFen").asLong(),
                        said.path("paidBeforeFen").asLong()));
    }

    /** The amount is all that was accepted in all years. */
    private void accepted(JsonNode event) {
        terms.computeIfPresent(
                event.path("contract").asString(),
                (contract, bound) -> new Terms(
                        bound.supplier(),
                        bound.sharesFen(),
                        event.path("acceptedFen").asLong(),
                        bound.prepaymentFen(),
                        bound.paidBeforeFen()));
    }

    /** A payment that names a contract draws on it. */
    private void draw(JsonNode payment, String line, long fen) {
        if (payment.has("contract")) {
            String contract = payment.path("contract").asString();
            Terms bound = terms.get(contract);
            if (bound == null) {
                throw new AssertionError("a payment names " + contract + ", which is not reserved");
            }
            String payee = payment.path("payee").asString();
            require(bound.supplier().equals(payee), contract + " is paid to " + payee + ", not to its supplier");
            contractOfVoucher.put(payment.path("voucher").asString(), contract);
            move(payment, line, fen);
        }
    }

    /** More or less is drawn by a payment that was seen before. */
    private void move(JsonNode payment, String line, long fen) {
        String contract = contractOfVoucher.get(payment.path("voucher").asString());
        if (contract != null) {
            hold(contract, -1);
            drawnFen.computeIfAbsent(contract, ignored -> new TreeMap<>()).merge(line, fen, Math::addExact);
            hold(contract, 1);
        }
    }

    private void requireWithinTerms() {
        terms.forEach((contract, bound) -> {
            Map<String, Long> drawn = drawnFen.getOrDefault(contract, Map.of());
            long withoutShare = 0;
            long all = 0;
            for (Map.Entry<String, Long> each : drawn.entrySet()) {
                Long share = bound.sharesFen().get(each.getKey());
                require(share == null || each.getValue() <= share, contract + " is overdrawn on " + each.getKey());
                withoutShare += share == null ? each.getValue() : 0;
                all += each.getValue();
            }
            require(
                    withoutShare <= bound.sharesFen().getOrDefault(NO_LINE, 0L),
                    contract + " is overdrawn without a line");
            require(all <= bound.payableFen(), contract + " is paid beyond what is accepted and may be prepaid");
        });
    }

    private void become(String contract, Terms next) {
        hold(contract, -1);
        terms.put(contract, next);
        hold(contract, 1);
    }

    private void release(String contract) {
        hold(contract, -1);
        terms.remove(contract);
    }

    private void hold(String contract, int sign) {
        Terms bound = terms.get(contract);
        if (bound != null) {
            Map<String, Long> drawn = drawnFen.getOrDefault(contract, Map.of());
            bound.sharesFen().forEach((line, fen) -> {
                if (!line.equals(NO_LINE)) {
                    lines.apply(line).reserve(sign * (fen - drawn.getOrDefault(line, 0L)));
                }
            });
        }
    }

    private static void require(boolean holds, String otherwise) {
        if (!holds) {
            throw new AssertionError(otherwise);
        }
    }
}
