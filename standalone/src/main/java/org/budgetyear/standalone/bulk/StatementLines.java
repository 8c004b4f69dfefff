package org.budgetyear.standalone.bulk;

import org.budgetyear.standalone.bulk.Lines.Form;
import tools.jackson.databind.JsonNode;

/** What departments and units have stated for their disclosure, as rows of a ledger. */
final class StatementLines {

    private final Lines lines;

    StatementLines(Lines lines) {
        this.lines = lines;
    }

    void ofDepartment(String department, JsonNode statements) {
        for (JsonNode section : statements.path("duties")) {
            lines.add(Form.DUTIES, department, text(section, "heading"), text(section, "text"));
        }
        for (JsonNode unit : statements.path("units")) {
            // Units that keep accounts without being listed are here too.
            if (!text(unit, "inclusion").isEmpty()) {
                lines.add(
                        Form.LISTED_UNITS,
                        department,
                        text(unit, "unit"),
                        text(unit, "name"),
                        text(unit, "kind"),
                        text(unit, "inclusion"));
            }
        }
        for (JsonNode said : statements.path("explanations")) {
            lines.add(
                    Form.EXPLANATIONS,
                    department,
                    text(said, "scope"),
                    text(said, "figureHash"),
                    text(said, "printed"),
                    text(said, "text"));
        }
    }

    void ofUnit(String unit, JsonNode statements) {
        for (JsonNode change : statements.path("changesOfKind")) {
            lines.add(Form.UNIT_KINDS, unit, text(change, "kind"), text(change, "effectiveFrom"));
        }
        for (JsonNode project : statements.path("projects")) {
            JsonNode goal = project.path("goal");
            JsonNode said = project.path("evaluation");
            if (goal.isObject()) {
                lines.add(
                        Form.PERFORMANCE,
                        unit,
                        text(project, "project"),
                        text(goal, "goals"),
                        Export.yuan(goal.path("amountFen")),
                        said.isObject() ? points(said.path("scoreHundredths").asInt()) : "",
                        said.isObject() ? Export.yuan(said.path("budgetFen")) : "",
                        said.isObject() ? Export.yuan(said.path("executedFen")) : "");
            }
        }
    }

    private static String points(int hundredths) {
        return "%d.%02d".formatted(hundredths / 100, hundredths % 100);
    }

    private static String text(JsonNode object, String field) {
        return PaymentLines.text(object, field);
    }
}
