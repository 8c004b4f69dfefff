package org.budgetyear.acceptance.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static org.budgetyear.acceptance.architecture.Place.BENCHMARK;
import static org.budgetyear.acceptance.architecture.Place.in;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaType;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Money and rates are exact, so no amount may pass through a binary fraction. Only the benchmark, which speaks of
 * seconds, is left out.
 */
final class FloatingPointRule {

    private static final Set<String> INEXACT = Set.of(
            "float",
            "double",
            "java.lang.Float",
            "java.lang.Double",
            "java.util.OptionalDouble",
            "java.util.stream.DoubleStream");

    static final ArchRule RULE = classes()
            .that(not(in(BENCHMARK)))
            .should(new ArchCondition<>("have no floating point in fields, parameters and results") {
                @Override
                public void check(JavaClass aClass, ConditionEvents events) {
                    aClass.getFields().stream()
                            .filter(FloatingPointRule::isInexact)
                            .forEach(field -> events.add(SimpleConditionEvent.violated(field, field.getFullName())));
                    aClass.getCodeUnits().stream()
                            .filter(FloatingPointRule::isInexact)
                            .forEach(code -> events.add(SimpleConditionEvent.violated(code, code.getFullName())));
                }
            });

    private FloatingPointRule() {}

    private static boolean isInexact(JavaField field) {
        return isInexact(field.getType());
    }

    private static boolean isInexact(JavaCodeUnit code) {
        return Stream.concat(Stream.of(code.getReturnType()), code.getParameterTypes().stream())
                .anyMatch(FloatingPointRule::isInexact);
    }

    private static boolean isInexact(JavaType type) {
        return type.getAllInvolvedRawTypes().stream()
                .anyMatch(raw -> INEXACT.contains(raw.getBaseComponentType().getName()));
    }
}
