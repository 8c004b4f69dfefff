package org.budgetyear.acceptance.audit;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.budgetyear.acceptance.client.PlatformClient;
import tools.jackson.databind.JsonNode;

/** Holds what the platform says against what the auditor folded himself. */
public final class Agreement {

    private static final Duration TO_CATCH_UP = Duration.ofMinutes(2);

    private Agreement() {}

    /**
     * Audits the log when the platform has folded all of it, and compares every fiscal line. What the log gets
     * meanwhile, such as commands that were waiting when their service was killed, is audited too.
     *
     * @return the audit that the platform agrees with
     * @throws AssertionError naming the first line that differs, or a unit's year that is not folded in time
     */
    public static LogAudit reach(PlatformClient client, String bootstrapServers) {
        Instant deadline = Instant.now().plus(TO_CATCH_UP);
        LogAudit audit = LogAudit.of(bootstrapServers);
        while (!audit.unitYears().entrySet().stream()
                .allMatch(unitYear -> isFoldedAsFar(client, unitYear.getKey(), unitYear.getValue()))) {
            if (Instant.now().isAfter(deadline)) {
                throw new AssertionError("the platform did not fold the log to its end in " + TO_CATCH_UP);
            }
            audit = LogAudit.of(bootstrapServers);
        }
        audit.unitYears().forEach((key, fold) -> {
            requireConserved(key, fold);
            if (!fold.lines().isEmpty()) {
                client.get(address(key) + "/lines").json().forEach(line -> compare(key, fold, line));
            }
            if (fold.surplus().isTouched()) {
                compare(
                        key,
                        fold.surplus(),
                        client.get(address(key) + "/surplus").json());
            }
        });
        return audit;
    }

    private static boolean isFoldedAsFar(PlatformClient client, String key, UnitYearFold fold) {
        JsonNode position = client.get(address(key) + "/position").json();
        return fold.sequences().entrySet().stream()
                .allMatch(source -> position.path(source.getKey()).asLong(0) == source.getValue());
    }

    private static String address(String key) {
        return "/api/final-accounts/units/" + key.replace('|', '/');
    }

    private static void requireConserved(String key, UnitYearFold fold) {
        fold.netQuotaFen().forEach((line, quotaFen) -> {
            LineFold given = fold.lines().get(line);
            equal(key + " " + line, "given", quotaFen, given == null ? 0 : given.netGivenFen());
        });
    }

    private static void compare(String key, UnitYearFold fold, JsonNode shown) {
        String line = UnitYearFold.key(shown.path("line"));
        LineFold folded = fold.lines().get(line);
        if (folded == null || !UnitYearFold.isFiscal(shown.path("line"))) {
            return;
        }
        equal(key + " " + line, "paid", folded.paidFen(), shown.path("paidFen").asLong());
        equal(
                key + " " + line,
                "reserved",
                folded.reservedFen(),
                shown.path("reservedFen").asLong() + shown.path("contractedFen").asLong());
        if (!fold.isSealed()) {
            equal(
                    key + " " + line,
                    "available",
                    folded.availableFen(),
                    shown.path("availableFen").asLong());
        }
    }

    private static void compare(String key, SurplusFold folded, JsonNode shown) {
        equal(
                key,
                "opening surplus",
                folded.openingFen(),
                shown.path("openingFen").asLong());
        equal(key, "surplus used", folded.usedFen(), shown.path("usedFen").asLong());
        equal(
                key,
                "surplus allocated",
                folded.allocatedFen(),
                shown.path("allocatedFen").asLong());
    }

    private static void equal(String line, String what, long foldedFen, long shownFen) {
        if (foldedFen != shownFen) {
            throw new AssertionError(
                    line + ": the log says " + Map.of(what, foldedFen) + ", the platform " + Map.of(what, shownFen));
        }
    }
}
