package org.budgetyear.standalone.closing;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.budgetyear.model.code.FiscalYear;
import org.budgetyear.model.code.UnitCode;
import org.budgetyear.standalone.ledger.file.UnitsFile;
import org.budgetyear.standalone.ledger.form.Ledger;
import org.budgetyear.standalone.posting.Gateway;
import org.budgetyear.standalone.posting.PostingFailure;
import org.budgetyear.standalone.posting.Queries;
import org.budgetyear.standalone.posting.YearPosting;
import tools.jackson.databind.JsonNode;

/**
 * A posted year closed: published with a mistake in it, corrected and published again, verified, and carried into the
 * next year. In a folder in which that was done before it is only shown again.
 */
public final class ClosingYear {

    private static final String JSON = "application/json";

    private final Gateway gateway;
    private final Ledger.Department department;
    private final String tableSet;
    private final FiscalYear year;
    private final String path;
    private final List<UnitCode> units;
    private final List<Payment> payments;
    private final Optional<Mistake> mistake;
    private final PrintStream out;
    private final ClosingSteps steps;

    public ClosingYear(Gateway gateway, Ledger ledger, Ledger.Department department, PrintStream out) {
        this.gateway = gateway;
        this.department = department;
        this.tableSet = ledger.year().tableSet();
        this.year = ledger.year().fiscalYear();
        this.path = Queries.department(year, department.code());
        this.units = ledger.rows(UnitsFile.Unit.class).stream()
                .filter(unit -> unit.department().equals(department.code()))
                .map(UnitsFile.Unit::code)
                .toList();
        this.payments = Payment.among(new YearPosting(ledger).postings()).stream()
                .filter(payment -> units.contains(payment.unit()))
                .toList();
        this.mistake = Mistake.among(payments);
        this.out = out;
        this.steps = new ClosingSteps(gateway, year, department.code());
    }

    /**
     * Publishes the year, and corrects it if there is something to correct.
     *
     * @param outFolder gets the treasury's record, and what the correction changed
     * @return whether it is published; what is in the way is told
     * @throws PostingFailure when the platform refuses a step or does not answer
     * @throws IOException when a file cannot be written
     */
    public boolean publish(Path outFolder) throws IOException {
        int published = versions().size();
        if (published == 0) {
            // Nothing would correct a mistake in a year that cannot be published.
            if (!isClear()) {
                seal();
                return false;
            }
            mistake.ifPresent(found -> steps.post(found.made(year)));
            long sealing = System.nanoTime();
            seal();
            publishFirst(outFolder, sealing);
        }
        if (mistake.isPresent()) {
            if (published < 2) {
                restate(mistake.get());
            }
            writeDifference(outFolder);
        }
        return true;
    }

    /** Final accounts say what closing will be told, before anything of it is recorded. */
    private boolean isClear() {
        Map<String, List<Unexplained>> found = Patience.settled(this::unexplained, Map::isEmpty);
        found.forEach((owner, findings) -> Unexplained.print(owner, findings, out));
        return found.isEmpty();
    }

    private Map<String, List<Unexplained>> unexplained() {
        Map<String, List<Unexplained>> found = new LinkedHashMap<>();
        Stream.concat(units.stream().map(unit -> Queries.unit(year, unit)), Stream.of(path))
                .forEach(owner -> {
                    List<Unexplained> findings = Unexplained.of(gateway, owner);
                    if (!findings.isEmpty()) {
                        found.put(owner, findings);
                    }
                });
        return found;
    }

    private void seal() {
        units.forEach(steps::freeze);
        units.forEach(unit -> steps.seal(unit, 1));
        Patience.untilTrue(
                "seal", () -> gateway.json(path + "/status").path("sealed").asBoolean(false));
    }

    private void publishFirst(Path outFolder, long sealing) throws IOException {
        String clearing = Clearing.csv(payments, mistake);
        Files.writeString(outFolder.resolve("clearing.csv"), clearing);
        units.forEach(unit -> steps.close(unit, 1, clearing));
        publish(1);
        out.println(String.format(
                Locale.ROOT,
                "  Sealed, reconciled, checked, signed, approved and published in %.1f s 已封账、对账、审核、签署、批复并公开",
                (System.nanoTime() - sealing) / 1e9));
        out.println("    version 1 第 1 版  sha256 " + sha256(1));
    }

    private void restate(Mistake found) {
        UnitCode unit = found.payment().unit();
        steps.correct(unit, found.corrected(year), 2);
        steps.close(unit, 2, Clearing.csv(payments, Optional.empty()));
        publish(2);
    }

    private void publish(int version) {
        steps.publish(version);
        Patience.untilTrue("version " + version, () -> versions().size() >= version);
    }

    private void writeDifference(Path outFolder) throws IOException {
        String difference = path + "/versions/2/difference";
        out.println("  Restated 已更正  version 2 第 2 版  sha256 " + sha256(2));
        Restatement.print(gateway.json(difference), out);
        Files.writeString(outFolder.resolve("restatement.json"), gateway.text(difference, JSON));
        Files.writeString(outFolder.resolve("restatement.html"), gateway.text(difference + ".html", "text/html"));
    }

    /**
     * Writes the last version as it was hashed.
     *
     * @return whether the log gives it again
     */
    public boolean write(Path outFolder) throws IOException {
        Path file = outFolder.resolve("disclosure.json");
        String disclosure = gateway.text(path + "/versions/" + versions().size(), JSON);
        Files.writeString(file, disclosure);
        boolean same = gateway.verification(disclosure).path("same").asBoolean(false);
        out.println(
                same
                        ? "  Verified 核对一致: the log gives disclosure.json again 由日志重算所得与公开稿相同"
                        : "  NOT verified 核对不一致: the log gives another disclosure 由日志重算所得与公开稿不同");
        return same;
    }

    /**
     * Opens the next year, once.
     *
     * @return whether it opens with what this one closed with, or says why not
     */
    public boolean carryForward() {
        String next = Queries.department(year.next(), department.code());
        steps.carryForward(department.name(), tableSet);
        Patience.untilTrue(year.next() + " opened", () -> opened(next) == units.size());
        JsonNode lines = gateway.json(next + "/opening-balances");
        boolean agrees =
                lines.valueStream().allMatch(line -> line.path("agrees").asBoolean(false));
        out.println("  %s opened 已开启: %d units 个单位, %d opening balances 笔年初余额, %s"
                .formatted(
                        year.next(),
                        units.size(),
                        lines.size(),
                        agrees ? "each equal or explained 逐笔相符或有说明" : "NOT all explained 有不符"));
        return agrees;
    }

    /** How many units' years are open; the department's own may not be folded yet. */
    private int opened(String nextYear) {
        try {
            return gateway.json(nextYear + "/status").path("units").size();
        } catch (PostingFailure notYet) {
            return 0;
        }
    }

    private JsonNode versions() {
        return gateway.json(path + "/closing").path("versions");
    }

    private String sha256(int version) {
        return versions().path(version - 1).path("sha256").asString("");
    }
}
