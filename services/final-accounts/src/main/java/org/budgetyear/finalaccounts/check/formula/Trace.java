package org.budgetyear.finalaccounts.check.formula;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.budgetyear.finalaccounts.check.value.Kind;
import org.budgetyear.finalaccounts.check.value.Range;

/** The numbers that a formula has looked at, in order, and what it has compared. */
final class Trace {

    private final Map<String, Operand> operands = new LinkedHashMap<>();
    private final List<Comparison> comparisons = new ArrayList<>();

    Range saw(String name, Kind kind, Range number) {
        operands.put(name, new Operand(name, kind, number));
        return number;
    }

    void compared(Comparison comparison) {
        comparisons.add(comparison);
    }

    List<Operand> operands() {
        return List.copyOf(operands.values());
    }

    List<Comparison> comparisons() {
        return List.copyOf(comparisons);
    }
}
