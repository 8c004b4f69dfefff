package org.budgetyear.acceptance.architecture;

import java.util.List;
import java.util.stream.Stream;

/** Classes that would decide otherwise when the log is replayed. */
final class BadChances {

    private static final List<String> PLACES = List.of(
            "model.money",
            "runtime.decider",
            "appropriations.budget",
            "payments.policy",
            "payments.spending",
            "finalaccounts.account",
            "finalaccounts.book",
            "finalaccounts.table.definition",
            "finalaccounts.figure");

    private static final List<String> EXPRESSIONS = List.of(
            "java.time.Instant.now()",
            "java.time.LocalDate.now()",
            "java.time.Year.now(java.time.ZoneOffset.UTC)",
            "java.time.Clock.systemUTC()",
            "java.time.InstantSource.system()",
            "new java.util.Date()",
            "java.util.Calendar.getInstance()",
            "new java.util.Random(1).nextInt()",
            "new java.util.SplittableRandom()",
            "java.util.random.RandomGenerator.getDefault()",
            "java.util.concurrent.ThreadLocalRandom.current()",
            "new java.security.SecureRandom()",
            "java.util.UUID.randomUUID()",
            "Math.random()",
            "StrictMath.random()",
            "System.currentTimeMillis()",
            "System.nanoTime()",
            "(java.util.function.Supplier<Object>) java.time.Instant::now",
            "(java.util.function.Supplier<Object>) () -> java.util.UUID.randomUUID()",
            "java.util.stream.Stream.generate(Math::random)");

    static final List<BadClass> ALL = Stream.of(
                    EXPRESSIONS.stream().map(expression -> in("payments.book", "Object o = " + expression + ";")),
                    PLACES.stream().map(place -> in(place, "long at = System.nanoTime();")),
                    Stream.of(
                            in("appropriations.policy", "void order(java.time.Clock clock) {}"),
                            in(
                                    "payments.command",
                                    "void mix(java.util.List<?> l) { java.util.Collections.shuffle(l); }")))
            .flatMap(examples -> examples)
            .toList();

    private BadChances() {}

    private static BadClass in(String place, String member) {
        return new BadClass(ClassRule.RULES_READ_NO_CLOCK_AND_TAKE_NO_CHANCE, place, "class Bad { " + member + " }");
    }
}
