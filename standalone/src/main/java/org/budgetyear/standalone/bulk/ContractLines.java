package org.budgetyear.standalone.bulk;

import static java.util.Objects.requireNonNull;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.budgetyear.model.contract.ContractEnd;
import org.budgetyear.model.contract.SchedulePart;
import org.budgetyear.runtime.envelope.Json;
import org.budgetyear.standalone.bulk.Lines.Form;
import org.budgetyear.standalone.ledger.file.ContractSchedule;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** The events of procurement as rows of a ledger: contracts under their last terms, what was accepted, how they ended. */
final class ContractLines {

    private static final List<String> TERMS = List.of("totalFen", "schedule", "prepaymentFen");

    private final Lines lines;
    private final String unit;
    private final Map<String, JsonNode> plans = new HashMap<>();
    private final Map<String, ObjectNode> contracts = new LinkedHashMap<>();
    private final Map<String, String> dates = new HashMap<>();

    ContractLines(Lines lines, String unit) {
        this.lines = lines;
        this.unit = unit;
    }

    void read(JsonNode entry) {
        JsonNode event = entry.path("event");
        String date = text(entry, "accountingDate");
        String contract = text(event, "contract");
        switch (text(entry, "type")) {
            case "procurement.plan-filed.v1" -> plans.put(text(event, "plan"), event);
            case "procurement.contract-signed.v1", "procurement.contract-continued.v1" -> {
                contracts.put(contract, ((ObjectNode) event).deepCopy());
                dates.put(contract, date);
            }
            case "procurement.contract-amended.v1" ->
                TERMS.forEach(term -> requireNonNull(contracts.get(contract)).set(term, event.path(term)));
            case "procurement.acceptance-recorded.v1" ->
                lines.add(
                        Form.ACCEPTANCES,
                        unit,
                        contract,
                        text(event, "acceptance"),
                        Export.yuan(event.path("amountFen")),
                        date);
            case "procurement.contract-completed.v1" -> end(contract, ContractEnd.COMPLETION, date, "");
            case "procurement.contract-terminated.v1" ->
                end(contract, ContractEnd.TERMINATION, date, text(event, "reason"));
            default -> {
                // requests, answers and budgets follow from the contracts
            }
        }
    }

    private void end(String contract, ContractEnd end, String date, String reason) {
        lines.add(Form.CONTRACT_ENDS, unit, contract, end.name(), date, reason);
    }

    void add() {
        contracts.forEach((number, contract) -> {
            boolean continued = contract.has("paidBeforeFen");
            JsonNode plan = plans.getOrDefault(text(contract, "plan"), Json.MAPPER.createObjectNode());
            lines.add(
                    Form.CONTRACTS,
                    unit,
                    text(contract, "kind"),
                    text(contract, "supplierSize"),
                    Export.yuan(contract.path("totalFen")),
                    number,
                    text(contract, "supplier"),
                    text(contract, "plan"),
                    dates.getOrDefault(number, ""),
                    contract.path("reservedForSme").asString(),
                    text(plan, "function"),
                    text(plan, "economic"),
                    schedule(contract.path("schedule")),
                    Export.yuan(contract.path("prepaymentFen")),
                    continued ? Export.yuan(contract.path("paidBeforeFen")) : "",
                    continued ? Export.yuan(contract.path("acceptedFen")) : "");
        });
    }

    private static String schedule(JsonNode parts) {
        return ContractSchedule.written(StreamSupport.stream(parts.spliterator(), false)
                .map(part -> Json.MAPPER.treeToValue(part, SchedulePart.class))
                .toList());
    }

    private static String text(JsonNode object, String field) {
        return PaymentLines.text(object, field);
    }
}
