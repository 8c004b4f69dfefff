package org.budgetyear.finalaccounts.check.formula;

import org.budgetyear.finalaccounts.check.value.Exact;
import org.budgetyear.finalaccounts.check.value.Kind;
import org.budgetyear.finalaccounts.check.value.Range;
import org.budgetyear.finalaccounts.check.value.Truth;

/**
 * Two numbers that a formula compared.
 *
 * @param text the comparison as the formula writes it
 */
public record Comparison(String text, Kind kind, Range left, String sign, Range right, Truth truth) {

    public Exact difference() {
        return left.shown().minus(right.shown());
    }
}
