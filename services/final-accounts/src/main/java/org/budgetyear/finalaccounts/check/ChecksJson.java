package org.budgetyear.finalaccounts.check;

import org.budgetyear.finalaccounts.book.DepartmentBook;
import org.budgetyear.finalaccounts.check.formula.Comparison;
import org.budgetyear.finalaccounts.check.formula.Operand;
import org.budgetyear.finalaccounts.check.value.Exact;
import org.budgetyear.finalaccounts.check.value.Kind;
import org.budgetyear.finalaccounts.check.value.Truth;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Results as JSON: amounts in fen, counts whole, rates as they are printed. */
public final class ChecksJson {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private ChecksJson() {}

    public static String write(DepartmentBook book, CheckReport report) {
        ObjectNode root = JsonNodeFactory.instance
                .objectNode()
                .put("code", book.department().value())
                .put("name", book.name())
                .put("year", book.year().value())
                .put("tableSet", book.tableSet())
                .put("sealed", book.isSealed())
                .put("clear", report.isClear())
                .put("unexplainedWarnings", report.unexplainedWarnings());
        ObjectNode counts = root.putObject("findings");
        for (Severity severity : Severity.values()) {
            counts.put(severity.name(), report.findings(severity));
        }
        ArrayNode results = root.putArray("checks");
        report.results().forEach(result -> add(results.addObject(), result));
        return JSON.writeValueAsString(root);
    }

    private static void add(ObjectNode node, CheckResult result) {
        Check check = result.check();
        node.put("code", check.code())
                .put("title", check.title())
                .put("titleEn", check.titleEn())
                .put("scope", check.scope().name())
                .put("scopeZh", check.scope().zh())
                .put("severity", check.severity().name())
                .put("basis", check.basis())
                .put("formula", check.text())
                .put("holds", result.holds())
                .put("cases", result.cases())
                .put("judged", result.judged());
        ArrayNode findings = node.putArray("findings");
        result.findings().forEach(finding -> add(findings.addObject(), finding));
    }

    private static void add(ObjectNode node, Finding finding) {
        node.put("scope", finding.scope())
                .put("place", finding.place())
                .put("figureHash", finding.figureHash())
                .put("standing", finding.standing().name())
                .put("standingZh", finding.standing().zh())
                .put("reason", finding.reason());
        ArrayNode comparisons = node.putArray("comparisons");
        finding.comparisons().forEach(each -> add(comparisons.addObject(), each));
        ArrayNode operands = node.putArray("operands");
        finding.operands().forEach(each -> add(operands.addObject(), each));
    }

    private static void add(ObjectNode node, Comparison comparison) {
        node.put("text", comparison.text())
                .put("sign", comparison.sign())
                .put("kind", comparison.kind().name())
                .put("holds", comparison.truth() != Truth.FALSE);
        put(node, "left", comparison.kind(), comparison.left().shown());
        put(node, "right", comparison.kind(), comparison.right().shown());
        put(node, "difference", comparison.kind(), comparison.difference());
    }

    private static void add(ObjectNode node, Operand operand) {
        node.put("name", operand.name()).put("kind", operand.kind().name());
        put(node, "value", operand.kind(), operand.number().shown());
        node.put("printed", operand.printed());
    }

    /** Money that is no whole number of fen, such as a tenth of an amount, is written as a fraction. */
    private static void put(ObjectNode node, String name, Kind kind, Exact number) {
        switch (kind) {
            case MONEY -> node.put(name + "Fen", number.toString());
            case COUNT -> node.put(name, number.toString());
            case PERCENT -> node.put(name, kind.printed(number));
        }
    }
}
