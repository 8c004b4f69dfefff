package org.budgetyear.procurement.register;

import java.util.List;
import java.util.stream.Stream;

/**
 * A year that was opened for procurement, or closed before it was.
 *
 * @param waiting the contracts with a request that payments has not answered, in order of asking
 */
public record ProcurementYear(Phase phase, List<String> waiting) {

    /** Whether anything can be recorded. */
    public enum Phase {
        OPEN,
        SOFT_FROZEN,
        CLOSING,
        CLOSED
    }

    static ProcurementYear opened() {
        return new ProcurementYear(Phase.OPEN, List.of());
    }

    ProcurementYear enter(Phase next) {
        return new ProcurementYear(next, waiting);
    }

    ProcurementYear asked(String contract) {
        return new ProcurementYear(
                phase, Stream.concat(waiting.stream(), Stream.of(contract)).toList());
    }

    ProcurementYear answered(String contract) {
        return new ProcurementYear(
                phase, waiting.stream().filter(other -> !other.equals(contract)).toList());
    }
}
