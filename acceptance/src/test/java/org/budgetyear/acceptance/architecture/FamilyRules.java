package org.budgetyear.acceptance.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.INTERFACES;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.lang.conditions.ArchConditions.beAnnotatedWith;
import static com.tngtech.archunit.lang.conditions.ArchConditions.beRecords;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaType;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.classfile.Attributes;
import java.lang.classfile.ClassFile;
import org.budgetyear.model.event.DomainEvent;
import org.budgetyear.model.event.EventType;
import org.budgetyear.runtime.decider.Command;
import org.budgetyear.runtime.decider.Refusal;

/** A switch over a family is complete only if the family is sealed, and a value says all it is only if it is a record. */
final class FamilyRules {

    static final ArchRule EVENTS = classes()
            .that(assignableTo(DomainEvent.class).and(not(INTERFACES)))
            .should(beRecords().and(beOfASealedFamily(DomainEvent.class)).and(beAnnotatedWith(EventType.class)));

    static final ArchRule COMMANDS = classes()
            .that(assignableTo(Command.class).and(not(INTERFACES)))
            .should(beRecords().and(beOfASealedFamily(Command.class)));

    static final ArchRule REFUSALS = classes()
            .that(assignableTo(Refusal.class).and(not(INTERFACES)))
            .should(beRecords().and(beOfASealedFamily(Refusal.class)));

    private FamilyRules() {}

    private static ArchCondition<JavaClass> beOfASealedFamily(Class<?> root) {
        return new ArchCondition<>("be of a sealed family") {
            @Override
            public void check(JavaClass aClass, ConditionEvents events) {
                boolean sealed = aClass.getInterfaces().stream()
                        .map(JavaType::toErasure)
                        .filter(family -> family.isAssignableTo(root))
                        .anyMatch(FamilyRules::isSealed);
                events.add(new SimpleConditionEvent(aClass, sealed, aClass.getName() + " is of no sealed family"));
            }
        };
    }

    /** ArchUnit does not say whether an interface is sealed; its class file does. */
    private static boolean isSealed(JavaClass family) {
        try (InputStream bytes =
                family.getSource().orElseThrow().getUri().toURL().openStream()) {
            return ClassFile.of()
                    .parse(bytes.readAllBytes())
                    .findAttribute(Attributes.permittedSubclasses())
                    .isPresent();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
