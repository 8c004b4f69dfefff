package org.budgetyear.acceptance.audit;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import tools.jackson.databind.JsonNode;

/** What the log says of one unit's year. */
public final class UnitYearFold {

    private static final Set<String> FISCAL = Set.of("GENERAL_PUBLIC", "GOVERNMENT_FUND", "STATE_CAPITAL");

    /** What lifts a seal, so that events may follow. */
    private static final Set<String> REOPENED = Set.of("spending-reopened", "budget-reopened", "procurement-reopened");

    private final Map<String, LineFold> lines = new TreeMap<>();
    private final ContractFold contracts = new ContractFold(this::line);
    private final Map<String, Long> netQuotaFen = new TreeMap<>();
    private final Map<String, Long> clearedFenByVoucher = new HashMap<>();
    private final Map<String, Long> sequences = new HashMap<>();
    private final Set<String> sealed = new HashSet<>();
    private final SurplusFold surplus = new SurplusFold();
    private long nonTaxFen;

    /** Lines by key; own money is one pool for each fund and function. */
    public Map<String, LineFold> lines() {
        return lines;
    }

    /** What each fiscal line got, less what was taken back, by the events of appropriations and refunds carried over. */
    public Map<String, Long> netQuotaFen() {
        return netQuotaFen;
    }

    /** The number of the last event of each context. */
    public Map<String, Long> sequences() {
        return sequences;
    }

    /** Whether no money can move any more. */
    public boolean isSealed() {
        return sealed.contains("payments") && sealed.contains("appropriations");
    }

    public SurplusFold surplus() {
        return surplus;
    }

    public Map<String, Long> clearedFenByVoucher() {
        return clearedFenByVoucher;
    }

    void take(String source, long sequence, String type, JsonNode event) {
        long expected = sequences.merge(source, 1L, Long::sum);
        require(sequence == expected, source + " has event " + sequence + " where " + expected + " follows");
        if (REOPENED.contains(type)) {
            sealed.remove(source);
        }
        require(!sealed.contains(source), "an event follows the seal: " + type);
        switch (source) {
            case "payments" -> payment(type, event);
            case "appropriations" -> appropriation(type, event);
            case "procurement" -> procurement(type);
            default -> throw new AssertionError("an event of an unknown context: " + type);
        }
    }

    private void payment(String type, JsonNode event) {
        long fen = event.path("amountFen").asLong(0);
        String key = key(event.path("line"));
        switch (type) {
            case "line-credited" -> line(key).give(fen);
            case "line-debited" -> line(key).hold(fen);
            case "payment-requested" -> line(key).reserve(fen);
            case "payment-returned", "payment-voided", "payment-bounced" ->
                line(key).reserve(-fen);
            case "payment-cleared" -> cleared(event, key, fen);
            case "payment-refunded" -> line(key).pay(-fen);
            case "payment-reclassified" -> {
                line(key(event.path("fromLine"))).pay(-fen);
                line(key(event.path("toLine"))).pay(fen);
            }
            case "prior-year-payment-refunded" -> {
                if (event.path("disposition").asString().equals("CARRIED_OVER")) {
                    line(key).give(fen);
                    netQuotaFen.merge(key, fen, Math::addExact);
                }
            }
            case "receipt-recorded" -> line(pool(event)).give(fen);
            case "receipt-reversed" -> line(pool(event)).give(-fen);
            case "spending-sealed" -> sealed.add("payments");
            case "contract-reserved", "contract-work-accepted", "contract-released" -> {} // see ContractFold
            case "contract-reservation-refused", "contract-release-refused", "contract-year-settled" -> {}
            case "spending-opened", "line-debit-refused", "payment-approved", "spending-seal-refused" -> {}
            case "spending-soft-frozen", "spending-reopened" -> {}
            default -> record(type, event, fen);
        }
        contracts.take(type, event);
        lines.forEach((name, line) -> require(line.availableFen() >= 0, name + " is overspent after " + type));
    }

    private void record(String type, JsonNode event, long fen) {
        switch (type) {
            case "surplus-used" -> surplusUsed(event, fen);
            case "surplus-use-reversed" -> surplusUsed(event, -fen);
            case "surplus-allocated" -> surplusAllocated(event, fen);
            case "surplus-allocation-reversed" -> surplusAllocated(event, -fen);
            case "opening-surplus-set" -> surplus.open(fen);
            case "non-tax-revenue-recorded" -> nonTaxFen = Math.addExact(nonTaxFen, fen);
            case "non-tax-revenue-reversed" -> {
                nonTaxFen = Math.subtractExact(nonTaxFen, fen);
                require(nonTaxFen >= 0, "more non-tax revenue is reversed than was recorded");
            }
            case "delegation-recorded", "delegation-corrected", "delegation-withdrawn" -> {}
            case "reception-recorded", "reception-corrected", "reception-withdrawn" -> {}
            case "receiving-unit-named", "paying-unit-named" -> {}
            default -> throw new AssertionError("an event the auditor does not know: " + type);
        }
    }

    private void surplusUsed(JsonNode event, long fen) {
        surplus.use(fen);
        line(pool(event)).give(fen);
    }

    private void surplusAllocated(JsonNode event, long fen) {
        surplus.allocate(fen);
        line(pool(event)).give(-fen);
    }

    private void cleared(JsonNode event, String key, long fen) {
        Long before = clearedFenByVoucher.put(event.path("voucher").asString(), fen);
        require(before == null, "voucher " + event.path("voucher") + " was cleared twice");
        if (!event.path("direct").asBoolean()) {
            line(key).reserve(-fen);
        }
        line(key).pay(fen);
    }

    private void appropriation(String type, JsonNode event) {
        long fen = event.path("amountFen").asLong(0);
        String key = key(event.path("line"));
        switch (type) {
            case "quota-issued", "quota-supplemented", "quota-carried-over", "quota-transferred-in", "quota-unfrozen" ->
                netQuotaFen.merge(key, fen, Math::addExact);
            case "quota-cut", "quota-frozen", "quota-reclaimed", "quota-transferred-out" ->
                netQuotaFen.merge(key, -fen, Math::addExact);
            case "year-sealed" -> sealed.add("appropriations");
            default -> {} // what moves no money on a line of its own
        }
    }

    private void procurement(String type) {
        if (type.equals("procurement-closed")) {
            sealed.add("procurement");
        }
    }

    private LineFold line(String key) {
        return lines.computeIfAbsent(key, ignored -> new LineFold());
    }

    static boolean isFiscal(JsonNode line) {
        return FISCAL.contains(line.path("fund").asString(""));
    }

    /** A line as the auditor names it. */
    static String key(JsonNode line) {
        String fund = line.path("fund").asString("");
        String key = fund + "|" + line.path("function").asString("");
        if (!isFiscal(line)) {
            return key;
        }
        String project = line.path("project").asString("");
        return key + "|" + line.path("nature").asString("") + (project.isEmpty() ? "" : "|" + project);
    }

    private static String pool(JsonNode event) {
        return event.path("fund").asString() + "|" + event.path("function").asString();
    }

    private static void require(boolean holds, String otherwise) {
        if (!holds) {
            throw new AssertionError(otherwise);
        }
    }
}
