package org.budgetyear.acceptance.architecture;

import java.util.List;

/** Classes that hand on amounts as binary fractions. */
final class BadFloatingPoint {

    static final List<BadClass> ALL = List.of(
            in("model.money", "class Bad { private double yuan; }"),
            in("payments.book", "class Bad { static final float RATE = 0.5f; }"),
            in("payments.command", "record Bad(Double amount) {}"),
            in("finalaccounts.execution", "interface Bad { double rate(); }"),
            in("finalaccounts.figure", "class Bad { Bad(Float rate) {} }"),
            in("finalaccounts.table", "interface Bad { void print(String row, double... cells); }"),
            in("finalaccounts.web", "interface Bad { java.util.Map<String, java.util.List<Double>> rates(); }"),
            in("finalaccounts.store", "class Bad { float[][] sums; }"),
            in("runtime.envelope", "interface Bad { java.util.OptionalDouble share(); }"),
            in("runtime.streams", "interface Bad { java.util.stream.DoubleStream lags(); }"),
            in("standalone.demo", "class Bad { private static double seconds() { return 1; } }"),
            in("acceptance.audit", "enum Bad { A(1); Bad(double share) {} }"));

    private BadFloatingPoint() {}

    private static BadClass in(String place, String text) {
        return new BadClass(ClassRule.NO_FLOATING_POINT_CROSSES_A_METHOD_OR_STAYS_IN_A_FIELD, place, text);
    }
}
