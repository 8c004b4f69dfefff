package org.budgetyear.closing.year;

import java.time.LocalDate;
import org.budgetyear.model.closing.ClosingStage;
import org.budgetyear.model.code.UnitCode;
import org.jspecify.annotations.Nullable;

/**
 * How far a unit's year has come.
 *
 * @param freezeDate from which day it may be frozen; null where the bureau has set none of its own
 * @param sealId the seal that it has; null while it is not sealed
 * @param preparedBy who had it checked; null before
 * @param outcomeSha256 of what was checked and found; null before
 */
record UnitClosing(
        ClosingStage stage,
        UnitCode department,
        @Nullable LocalDate freezeDate,
        @Nullable String sealId,
        @Nullable String preparedBy,
        @Nullable String outcomeSha256) {

    static UnitClosing opened(UnitCode department) {
        return new UnitClosing(ClosingStage.OPEN, department, null, null, null, null);
    }

    UnitClosing freezableFrom(LocalDate date) {
        return new UnitClosing(stage, department, date, sealId, preparedBy, outcomeSha256);
    }

    UnitClosing at(ClosingStage next) {
        return new UnitClosing(next, department, freezeDate, sealId, preparedBy, outcomeSha256);
    }

    UnitClosing sealed(String requestId) {
        return new UnitClosing(stage, department, freezeDate, requestId, preparedBy, outcomeSha256);
    }

    UnitClosing checked(String by, String sha256) {
        return new UnitClosing(ClosingStage.CHECKED, department, freezeDate, sealId, by, sha256);
    }

    UnitClosing reopened(ClosingStage next) {
        return new UnitClosing(next, department, freezeDate, null, null, null);
    }
}
