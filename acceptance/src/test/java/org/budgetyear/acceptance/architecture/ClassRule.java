package org.budgetyear.acceptance.architecture;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.lang.ArchRule;
import java.util.List;

/** What must hold of the compiled classes of the product. */
enum ClassRule {
    EACH_MODULE_KNOWS_ONLY_WHAT_IT_MAY,
    THE_MODEL_IS_PLAIN_JAVA,
    DECIDERS_AND_POLICIES_ARE_PLAIN_JAVA,
    ACCOUNTS_AND_TABLES_ARE_PLAIN_JAVA_AND_JSON,
    RULES_READ_NO_CLOCK_AND_TAKE_NO_CHANCE,
    REACTIVE_TYPES_STAY_AT_THE_EDGES,
    NO_FLOATING_POINT_CROSSES_A_METHOD_OR_STAYS_IN_A_FIELD,
    EVENTS_ARE_TYPED_RECORDS_OF_A_SEALED_FAMILY,
    COMMANDS_ARE_RECORDS_OF_A_SEALED_FAMILY,
    REFUSALS_ARE_RECORDS_OF_A_SEALED_FAMILY;

    /**
     * What is wrong, each with the class that it is wrong with; empty if the rule is followed.
     *
     * @throws AssertionError if there is no class to judge
     */
    List<String> violations(JavaClasses classes) {
        return rule().evaluate(classes).getFailureReport().getDetails();
    }

    private ArchRule rule() {
        return switch (this) {
            case EACH_MODULE_KNOWS_ONLY_WHAT_IT_MAY -> DependencyRules.MODULES;
            case THE_MODEL_IS_PLAIN_JAVA -> DependencyRules.PLAIN_MODEL;
            case DECIDERS_AND_POLICIES_ARE_PLAIN_JAVA -> DependencyRules.DECIDERS_AND_POLICIES;
            case ACCOUNTS_AND_TABLES_ARE_PLAIN_JAVA_AND_JSON -> DependencyRules.ACCOUNTS_AND_TABLES;
            case RULES_READ_NO_CLOCK_AND_TAKE_NO_CHANCE -> ChanceRule.RULE;
            case REACTIVE_TYPES_STAY_AT_THE_EDGES -> DependencyRules.REACTIVE_TYPES;
            case NO_FLOATING_POINT_CROSSES_A_METHOD_OR_STAYS_IN_A_FIELD -> FloatingPointRule.RULE;
            case EVENTS_ARE_TYPED_RECORDS_OF_A_SEALED_FAMILY -> FamilyRules.EVENTS;
            case COMMANDS_ARE_RECORDS_OF_A_SEALED_FAMILY -> FamilyRules.COMMANDS;
            case REFUSALS_ARE_RECORDS_OF_A_SEALED_FAMILY -> FamilyRules.REFUSALS;
        };
    }
}
