package org.budgetyear.acceptance.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static org.budgetyear.acceptance.architecture.Place.*;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;

/** The code that gives the same answer whenever and wherever it is asked, so that a log can be replayed. */
final class PureCode {

    /** All of the deciding services but what wires each, and the forms of the runtime that they fill. */
    static final DescribedPredicate<JavaClass> DECIDERS_AND_POLICIES = in(
                    APPROPRIATIONS, PAYMENTS, PROCUREMENT, ASSETS, CLOSING, RUNTIME_DECIDER, RUNTIME_POLICY)
            .and(not(in(APPROPRIATIONS_APPLICATION, PAYMENTS_APPLICATION, PROCUREMENT_APPLICATION)))
            .and(not(in(ASSETS_APPLICATION, CLOSING_APPLICATION)));

    static final DescribedPredicate<JavaClass> ACCOUNTS_AND_TABLES = in(
                    FINAL_ACCOUNTS_ACCOUNT, FINAL_ACCOUNTS_BOOK, FINAL_ACCOUNTS_TABLE, FINAL_ACCOUNTS_FIGURE)
            .or(in(FINAL_ACCOUNTS_DISCLOSURE, FINAL_ACCOUNTS_NARRATIVE))
            .or(in(FINAL_ACCOUNTS_RECONCILIATION, FINAL_ACCOUNTS_CARRY_FORWARD));

    private PureCode() {}
}
