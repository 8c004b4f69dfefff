package org.budgetyear.finalaccounts.check.value;

/**
 * An end of a {@link Range}.
 *
 * @param included whether the number itself belongs to the range
 */
public record Bound(Exact at, boolean included) {

    Bound plus(Bound other) {
        return new Bound(at.plus(other.at), included && other.included);
    }

    Bound negate() {
        return new Bound(at.negate(), included);
    }

    Bound times(Exact factor) {
        return new Bound(at.times(factor), included);
    }

    /** Whether a number of a range that begins here can be below, or equal to, one of a range that ends there. */
    boolean canPrecede(Bound end) {
        int order = at.compareTo(end.at);
        return order < 0 || (order == 0 && included && end.included);
    }
}
