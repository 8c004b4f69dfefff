package org.budgetyear.acceptance.audit;

import java.time.Duration;
import java.util.Map;
import org.budgetyear.acceptance.client.PlatformClient;
import tools.jackson.databind.JsonNode;

/** Holds what the platform says against what the auditor folded himself. */
public final class Agreement {

    private static final Duration TO_CATCH_UP = Duration.ofMinutes(2);

    private Agreement() {}

    /**
     * Waits until the platform has folded what the auditor has, then compares every fiscal line.
     *
     * @throws AssertionError naming the first line that differs
     */
    public static void require(PlatformClient client, LogAudit audit) {
        audit.unitYears().forEach((key, fold) -> {
            int separator = key.indexOf('|');
            String address =
                    "/api/final-accounts/units/" + key.substring(0, separator) + "/" + key.substring(separator + 1);
            client.await(address + "/position", TO_CATCH_UP, answer -> {
                JsonNode position = answer.json();
                return fold.sequences().entrySet().stream()
                        .allMatch(source -> position.path(source.getKey()).asLong(0) >= source.getValue());
            });
            requireConserved(key, fold);
            if (!fold.lines().isEmpty()) {
                client.get(address + "/lines").json().forEach(line -> compare(key, fold, line));
            }
        });
    }

    private static void requireConserved(String key, UnitYearFold fold) {
        fold.netQuotaFen().forEach((line, quotaFen) -> {
            LineFold given = fold.lines().get(line);
            long givenFen = given == null ? 0 : given.netGivenFen();
            equal(key + " " + line, "given", quotaFen, givenFen);
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
                shown.path("reservedFen").asLong());
        if (!fold.isSealed()) {
            equal(
                    key + " " + line,
                    "available",
                    folded.availableFen(),
                    shown.path("availableFen").asLong());
        }
    }

    private static void equal(String line, String what, long foldedFen, long shownFen) {
        if (foldedFen != shownFen) {
            throw new AssertionError(
                    line + ": the log says " + Map.of(what, foldedFen) + ", the platform " + Map.of(what, shownFen));
        }
    }
}
