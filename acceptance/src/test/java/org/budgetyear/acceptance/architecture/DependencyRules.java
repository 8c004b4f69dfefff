package org.budgetyear.acceptance.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static java.util.Map.entry;
import static org.budgetyear.acceptance.architecture.Place.*;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.Map;
import java.util.Set;

/** Which part may know which. */
final class DependencyRules {

    /**
     * The modules and what each may know of the others: services meet only through events, the gateway by address, and
     * all by the matrix of who may do what.
     */
    private static final Map<Place, Set<Place>> MAY_KNOW = Map.ofEntries(
            entry(MODEL, Set.of()),
            entry(RUNTIME, Set.of(MODEL)),
            entry(APPROPRIATIONS, Set.of(MODEL, RUNTIME)),
            entry(PAYMENTS, Set.of(MODEL, RUNTIME)),
            entry(PROCUREMENT, Set.of(MODEL, RUNTIME)),
            entry(ASSETS, Set.of(MODEL, RUNTIME)),
            entry(CLOSING, Set.of(MODEL, RUNTIME)),
            entry(FINAL_ACCOUNTS, Set.of(MODEL, RUNTIME)),
            entry(GATEWAY, Set.of(MODEL)),
            entry(
                    STANDALONE,
                    Set.of(
                            MODEL,
                            RUNTIME,
                            APPROPRIATIONS,
                            PAYMENTS,
                            PROCUREMENT,
                            ASSETS,
                            CLOSING,
                            FINAL_ACCOUNTS,
                            GATEWAY)),
            entry(
                    ACCEPTANCE,
                    Set.of(
                            MODEL,
                            RUNTIME,
                            APPROPRIATIONS,
                            PAYMENTS,
                            PROCUREMENT,
                            ASSETS,
                            CLOSING,
                            FINAL_ACCOUNTS,
                            GATEWAY,
                            STANDALONE)));

    static final ArchRule MODULES = classes().should(beOfAModuleAndKnowOnlyWhatItMay());

    static final ArchRule PLAIN_MODEL =
            classes().that(in(MODEL)).should().onlyDependOnClassesThat(in(MODEL).or(plainJava("java..")));

    /** No I/O and no threads either: {@code java.io}, {@code java.nio} and {@code java.util.concurrent} are left out. */
    static final ArchRule DECIDERS_AND_POLICIES = classes()
            .that(PureCode.DECIDERS_AND_POLICIES)
            .should()
            .onlyDependOnClassesThat(PureCode.DECIDERS_AND_POLICIES
                    .or(in(MODEL, RUNTIME_RECORDED))
                    .or(plainJava("java.lang..", "java.math", "java.time..", "java.util", "java.util.function"))
                    .or(plainJava("java.util.regex", "java.util.stream")));

    static final ArchRule ACCOUNTS_AND_TABLES = classes()
            .that(PureCode.ACCOUNTS_AND_TABLES)
            .should()
            .onlyDependOnClassesThat(PureCode.ACCOUNTS_AND_TABLES
                    .or(in(MODEL, RUNTIME_RECORDED))
                    .or(plainJava("java..", "tools.jackson..")));

    static final ArchRule REACTIVE_TYPES = noClasses()
            .that(not(in(GATEWAY, RUNTIME_WEB, COMMAND_BUS, COMMAND_BUS_ASKING, COMMAND_BUS_QUESTION)
                    .or(in(AUDIT_TRAIL, AUDIT_LOG, AUDIT_TURNED_AWAY))
                    .or(in(COMMAND_BUS_IN_ORDER, COMMAND_BUS_OTHER_CONTEXT, FINAL_ACCOUNTS_WEB, LIVE_EXECUTION))))
            .should()
            .dependOnClassesThat(resideInAnyPackage("reactor..", "org.reactivestreams..")
                    .or(assignableTo("java.util.concurrent.Flow$Publisher"))
                    .or(assignableTo("java.util.concurrent.Flow$Subscriber")));

    private DependencyRules() {}

    private static DescribedPredicate<JavaClass> plainJava(String... packages) {
        return resideInAnyPackage(packages)
                .or(resideInAnyPackage("org.jspecify.annotations"))
                .or(DescribedPredicate.describe(
                        "are primitive", aClass -> aClass.getBaseComponentType().isPrimitive()));
    }

    private static ArchCondition<JavaClass> beOfAModuleAndKnowOnlyWhatItMay() {
        return new ArchCondition<>("be of a module and know only what it may") {
            @Override
            public void check(JavaClass aClass, ConditionEvents events) {
                MAY_KNOW.keySet().stream()
                        .filter(module -> module.has(aClass))
                        .findAny()
                        .ifPresentOrElse(
                                module -> knowOnlyWhatItMay(module, aClass, events),
                                () -> events.add(SimpleConditionEvent.violated(
                                        aClass, aClass.getName() + " is of no module that the rule knows")));
            }
        };
    }

    private static void knowOnlyWhatItMay(Place module, JavaClass aClass, ConditionEvents events) {
        for (Dependency dependency : aClass.getDirectDependenciesFromSelf()) {
            JavaClass known = dependency.getTargetClass().getBaseComponentType();
            boolean ours = known.getPackageName().startsWith("org.budgetyear");
            if (ours && !module.has(known) && !anyHas(MAY_KNOW.getOrDefault(module, Set.of()), known)) {
                events.add(SimpleConditionEvent.violated(dependency, dependency.getDescription()));
            }
        }
    }
}
