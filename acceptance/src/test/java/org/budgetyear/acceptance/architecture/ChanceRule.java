package org.budgetyear.acceptance.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static org.budgetyear.acceptance.architecture.Place.MODEL;
import static org.budgetyear.acceptance.architecture.Place.in;

import com.tngtech.archunit.core.domain.AccessTarget;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.Set;

/** A rule decides by what its command and its state say: ids and dates arrive in the command. */
final class ChanceRule {

    private static final Set<String> CLASSES = Set.of(
            "java.time.Clock",
            "java.time.InstantSource",
            "java.util.Calendar",
            "java.util.Date",
            "java.util.Random",
            "java.util.SplittableRandom",
            "java.util.concurrent.ThreadLocalRandom",
            "java.util.random.RandomGenerator",
            "java.security.SecureRandom");

    private static final Set<String> METHODS = Set.of(
            "java.lang.Math.random",
            "java.lang.StrictMath.random",
            "java.lang.System.currentTimeMillis",
            "java.lang.System.nanoTime",
            "java.util.Collections.shuffle",
            "java.util.UUID.randomUUID");

    static final ArchRule RULE = classes()
            .that(in(MODEL).or(PureCode.DECIDERS_AND_POLICIES).or(PureCode.ACCOUNTS_AND_TABLES))
            .should(readNoClockAndTakeNoChance());

    private ChanceRule() {}

    private static ArchCondition<JavaClass> readNoClockAndTakeNoChance() {
        return new ArchCondition<>("read no clock and take no chance") {
            @Override
            public void check(JavaClass aClass, ConditionEvents events) {
                aClass.getAccessesFromSelf().stream()
                        .filter(access -> isForbidden(access.getTarget()))
                        .forEach(access -> events.add(SimpleConditionEvent.violated(access, access.getDescription())));
                aClass.getDirectDependenciesFromSelf().stream()
                        .filter(dependency ->
                                CLASSES.contains(dependency.getTargetClass().getName()))
                        .forEach(dependency ->
                                events.add(SimpleConditionEvent.violated(dependency, dependency.getDescription())));
            }
        };
    }

    private static boolean isForbidden(AccessTarget target) {
        String owner = target.getOwner().getName();
        boolean now = owner.startsWith("java.time.") && target.getName().equals("now");
        return now || METHODS.contains(owner + "." + target.getName());
    }
}
