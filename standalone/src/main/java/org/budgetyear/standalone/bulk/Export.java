package org.budgetyear.standalone.bulk;

import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import org.budgetyear.model.code.FiscalYear;
import org.budgetyear.model.code.UnitCode;
import org.budgetyear.model.line.Fund;
import org.budgetyear.model.line.Recognition;
import org.budgetyear.model.money.Money;
import org.budgetyear.standalone.ledger.LedgerSheets;
import org.budgetyear.standalone.ledger.form.Ledger;
import org.budgetyear.standalone.posting.Gateway;
import org.budgetyear.standalone.posting.PostingFailure;
import org.budgetyear.standalone.posting.Queries;
import tools.jackson.databind.JsonNode;

/** Asks the platform for all that a department's year holds, as a ledger that gives the same tables. */
final class Export {

    private final Gateway gateway;
    private final FiscalYear year;
    private final Lines lines = new Lines();
    private final SortedSet<String> recognitions = new TreeSet<>();

    private Export(Gateway gateway, FiscalYear year) {
        this.gateway = gateway;
        this.year = year;
    }

    /** @throws PostingFailure when the platform does not answer, or the year is one that no ledger can say */
    static LedgerSheets of(Gateway gateway, UnitCode department, FiscalYear year) {
        return new Export(gateway, year).department(department);
    }

    private LedgerSheets department(UnitCode code) {
        String path = Queries.department(year, code);
        JsonNode profile = gateway.json(path + "/profile");
        for (JsonNode unit : gateway.json(path + "/status").path("units")) {
            unit(new UnitCode(unit.path("unit").asString()));
        }
        for (Map.Entry<String, JsonNode> figure : profile.path("priorYearFen").properties()) {
            lines.add(Lines.Form.PRIOR_YEAR, figure.getKey(), yuan(figure.getValue()));
        }
        if (recognitions.size() != 1) {
            throw new PostingFailure(
                    "a ledger has one recognition policy, but the units of " + code + " have " + recognitions,
                    "账簿只能有一种收入确认方式，而部门 " + code + " 各单位为 " + recognitions);
        }
        JsonNode settings = profile.path("department");
        return new LedgerSheets(
                new Ledger.Year(
                        year,
                        List.of(new Ledger.Department(
                                code, settings.path("name").asString())),
                        settings.path("tableSet").asString(),
                        Recognition.valueOf(recognitions.first())),
                lines.files());
    }

    private void unit(UnitCode code) {
        String path = Queries.unit(year, code);
        JsonNode profile = gateway.json(path + "/profile");
        JsonNode unit = profile.path("unit");
        recognitions.add(unit.path("recognition").asString());
        lines.add(
                Lines.Form.UNITS,
                code.value(),
                unit.path("name").asString(),
                unit.path("kind").asString(),
                unit.path("department").asString());
        for (Map.Entry<String, JsonNode> project : profile.path("projects").properties()) {
            lines.add(Lines.Form.PROJECTS, project.getKey(), project.getValue().asString(), code.value());
        }
        for (Map.Entry<String, JsonNode> ceiling : profile.path("ceilingsFen").properties()) {
            lines.add(Lines.Form.CEILINGS, code.value(), ceiling.getKey(), yuan(ceiling.getValue()));
        }
        gateway.json(path + "/lines").forEach(line -> line(code.value(), line));
        new ExportedPayments(gateway, lines, code.value(), path + "/payments").add();
    }

    private void line(String unit, JsonNode view) {
        JsonNode line = view.path("line");
        String fund = line.path("fund").asString();
        String function = line.path("function").asString();
        String nature = line.path("nature").asString();
        String project = line.path("project").asString("");
        Money carried = fen(view, "carriedOverFen");
        Money opening = fen(view, "issuedFen");
        Money change = fen(view, "adjustedBudgetFen").minus(opening).minus(carried);
        if (!carried.isZero()) {
            lines.add(Lines.Form.CARRY_OVER, unit, fund, function, nature, project, carried.toYuan());
        }
        if (!opening.isZero() || !change.isZero()) {
            lines.add(Lines.Form.QUOTAS, unit, fund, function, nature, project, opening.toYuan(), change.toYuan());
        } else if (carried.isZero() && nature.equals("BASIC") && isFiscal(fund)) {
            lines.add(Lines.Form.ZERO_FUND_LINES, unit, fund, function);
        }
    }

    private static boolean isFiscal(String fund) {
        return Fund.valueOf(fund).isFiscal();
    }

    private static Money fen(JsonNode object, String field) {
        return Money.ofFen(object.path(field).asLong());
    }

    static String yuan(JsonNode fen) {
        return Money.ofFen(fen.asLong()).toYuan();
    }
}
