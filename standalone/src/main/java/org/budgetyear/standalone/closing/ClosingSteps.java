package org.budgetyear.standalone.closing;

import java.util.List;
import java.util.Map;
import org.budgetyear.model.code.FiscalYear;
import org.budgetyear.model.code.UnitCode;
import org.budgetyear.standalone.ledger.form.Posting;
import org.budgetyear.standalone.ledger.form.Posting.Actor;
import org.budgetyear.standalone.ledger.form.Posting.Context;
import org.budgetyear.standalone.posting.Gateway;
import org.budgetyear.standalone.posting.Queries;

/** The steps of closing a department's year, each by a person whose role allows it. */
final class ClosingSteps {

    private static final Actor TREASURY = Actor.ofAll("treasury", "treasury");

    private final Gateway gateway;
    private final FiscalYear year;
    private final UnitCode department;
    private final Actor office;

    ClosingSteps(Gateway gateway, FiscalYear year, UnitCode department) {
        this.gateway = gateway;
        this.year = year;
        this.department = department;
        this.office = Actor.of(department, "office", "department");
    }

    /** From here on the unit's year takes corrections only. */
    void freeze(UnitCode unit) {
        command(Context.CLOSING, unit, "freeze-year", office, 1, Map.of());
    }

    void seal(UnitCode unit, int version) {
        command(Context.APPROPRIATIONS, unit, "seal-year", Actor.BUREAU, version, Map.of());
    }

    /** Compared with the treasury, checked and signed. */
    void close(UnitCode unit, int version, String clearingCsv) {
        String path = Queries.unit(year, unit);
        evidence(path, "reconciliation", TREASURY, version, clearingCsv);
        evidence(path, "checks", Actor.of(unit, "clerk", "unit-clerk"), version, "");
        command(Context.CLOSING, unit, "sign-year", Actor.of(unit, "reviewer", "unit-reviewer"), version, Map.of());
    }

    /** Put together by the department, approved by the bureau, published. */
    void publish(int version) {
        String path = Queries.department(year, department);
        evidence(path, "aggregation", office, version, "");
        Patience.untilTrue("aggregation", () -> !underWay().isEmpty());
        command(Context.CLOSING, department, "approve-disclosure", Actor.BUREAU, version, Map.of("sha256", underWay()));
        evidence(path, "publication", office, version, "");
    }

    /** Reopened for a correction, which is posted, and sealed again. */
    void correct(UnitCode unit, Posting correction, int version) {
        Map<String, Object> why =
                Map.of("reason", "审计发现科目有误 a wrong code found by the audit", "requestedBy", unit + ".reviewer");
        command(Context.CLOSING, unit, "reopen-year", Actor.BUREAU, version, why);
        post(correction);
        seal(unit, version);
    }

    /** Opens the next year of the department and of its units, with what this one closed with. */
    void carryForward(String departmentName, String tableSet) {
        FiscalYear next = year.next();
        post(new Posting(
                Context.APPROPRIATIONS,
                department,
                next,
                "open-department-year",
                "closing:open:" + department,
                next.firstDay(),
                null,
                Actor.BUREAU,
                Map.of("departmentName", departmentName, "tableSet", tableSet)));
        evidence(Queries.department(year, department), "carry-forward", Actor.BUREAU, 1, "");
    }

    /** A refusal is remembered under its id, so each attempt has its own. */
    void post(Posting posting) {
        Patience.until(
                posting.command() + " " + posting.unit(),
                attempt -> gateway.postBulk(List.of(posting.withId(posting.id() + ":" + attempt)))
                        .getFirst());
    }

    private String underWay() {
        return gateway.json(Queries.department(year, department) + "/closing")
                .path("underWay")
                .asString("");
    }

    private void evidence(String owner, String step, Actor actor, int version, String body) {
        String path = owner + "/" + step;
        Patience.until(
                path, attempt -> gateway.step(path, actor, "closing:" + step + ":" + version + ":" + attempt, body));
    }

    private void command(
            Context context, UnitCode owner, String command, Actor actor, int version, Map<String, Object> data) {
        String id = "closing:" + command + ":" + version;
        post(new Posting(context, owner, year, command, id, year.lastDay(), null, actor, data));
    }
}
