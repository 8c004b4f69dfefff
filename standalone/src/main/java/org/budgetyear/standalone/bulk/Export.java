package org.budgetyear.standalone.bulk;

import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.StreamSupport;
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

/** Asks the platform for all that a year of departments holds, as a ledger that gives the same tables. */
final class Export {

    private final Gateway gateway;
    private final FiscalYear year;
    private final Lines lines = new Lines();
    private final SortedSet<String> recognitions = new TreeSet<>();
    private final SortedSet<String> tableSets = new TreeSet<>();

    private Export(Gateway gateway, FiscalYear year) {
        this.gateway = gateway;
        this.year = year;
    }

    /**
     * @param departments one at least
     * @throws PostingFailure when the platform does not answer, or the year is one that no ledger can say
     */
    static LedgerSheets of(Gateway gateway, List<UnitCode> departments, FiscalYear year) {
        return new Export(gateway, year).all(departments);
    }

    /** @throws PostingFailure when the platform does not answer */
    static List<UnitCode> departments(Gateway gateway, FiscalYear year) {
        return StreamSupport.stream(gateway.json(Queries.DEPARTMENTS).spliterator(), false)
                .filter(department -> department.path("year").asInt() == year.value())
                .map(department -> new UnitCode(department.path("department").asString()))
                .sorted()
                .toList();
    }

    private LedgerSheets all(List<UnitCode> codes) {
        chart(gateway.json(Queries.chart(year)));
        List<Ledger.Department> departments =
                codes.stream().map(this::department).toList();
        requireOne(recognitions, "recognition policy", "收入确认方式");
        requireOne(tableSets, "table set", "表式");
        return new LedgerSheets(
                new Ledger.Year(year, departments, tableSets.first(), Recognition.valueOf(recognitions.first())),
                lines.files());
    }

    /** A chart that comes with the project is in every platform, and left out. */
    private void chart(JsonNode chart) {
        if (chart.hasNonNull("loaded")) {
            for (String classification : List.of("functional", "economic", "governmentEconomic")) {
                chart.path(classification)
                        .forEach(each -> lines.add(
                                Lines.Form.CHART,
                                each.path("code").asString(),
                                each.path("name").asString()));
            }
        }
    }

    private static void requireOne(SortedSet<String> found, String what, String whatZh) {
        if (found.size() != 1) {
            throw new PostingFailure(
                    "a ledger has one " + what + ", but there are " + found, "账簿只能有一种" + whatZh + "，而实有 " + found);
        }
    }

    private Ledger.Department department(UnitCode code) {
        String path = Queries.department(year, code);
        JsonNode profile = gateway.json(path + "/profile");
        for (JsonNode unit : gateway.json(path + "/status").path("units")) {
            unit(new UnitCode(unit.path("unit").asString()));
        }
        for (Map.Entry<String, JsonNode> figure : profile.path("priorYearFen").properties()) {
            lines.add(Lines.Form.PRIOR_YEAR, figure.getKey(), yuan(figure.getValue()), code.value());
        }
        new StatementLines(lines).ofDepartment(code.value(), gateway.json(path + "/statements"));
        JsonNode settings = profile.path("department");
        tableSets.add(settings.path("tableSet").asString());
        return new Ledger.Department(code, settings.path("name").asString());
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
        new StatementLines(lines).ofUnit(code.value(), gateway.json(path + "/statements"));
        ContractLines contracts = new ContractLines(lines, code.value());
        events(path + "/events/procurement", contracts::read);
        contracts.add();
        AssetLines assets = new AssetLines(lines, code.value());
        events(path + "/events/assets", assets::read);
        assets.add();
    }

    private void events(String path, Consumer<JsonNode> reader) {
        for (long after = 0; after >= 0; ) {
            JsonNode page = gateway.json(path + "?after=" + after);
            page.path("events").forEach(reader);
            after = page.path("next").asLong(-1);
        }
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
