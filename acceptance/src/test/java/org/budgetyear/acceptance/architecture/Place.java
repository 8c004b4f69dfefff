package org.budgetyear.acceptance.architecture;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.PackageMatcher;
import java.util.Collection;
import java.util.List;

/** A part of the product that rules name: a package, a package with those below it ({@code ..}), or one class. */
enum Place {
    MODEL("org.budgetyear.model.."),

    RUNTIME("org.budgetyear.runtime.."),
    RUNTIME_DECIDER("org.budgetyear.runtime.decider"),
    RUNTIME_POLICY("org.budgetyear.runtime.policy"),
    RUNTIME_RECORDED("org.budgetyear.runtime.envelope.Recorded"),
    RUNTIME_WEB("org.budgetyear.runtime.web"),
    COMMAND_BUS("org.budgetyear.runtime.streams.CommandBus"),
    COMMAND_BUS_ASKING("org.budgetyear.runtime.streams.Asking"),
    COMMAND_BUS_QUESTION("org.budgetyear.runtime.streams.Question"),
    AUDIT_TRAIL("org.budgetyear.runtime.streams.AuditTrail"),
    AUDIT_LOG("org.budgetyear.runtime.streams.AuditLog"),
    AUDIT_TURNED_AWAY("org.budgetyear.runtime.streams.TurnedAway"),
    COMMAND_BUS_IN_ORDER("org.budgetyear.runtime.streams.InOrder"),
    COMMAND_BUS_OTHER_CONTEXT("org.budgetyear.runtime.streams.OtherContext"),

    APPROPRIATIONS("org.budgetyear.appropriations.."),
    APPROPRIATIONS_APPLICATION("org.budgetyear.appropriations"),

    PAYMENTS("org.budgetyear.payments.."),
    PAYMENTS_APPLICATION("org.budgetyear.payments"),

    PROCUREMENT("org.budgetyear.procurement.."),
    PROCUREMENT_APPLICATION("org.budgetyear.procurement"),

    ASSETS("org.budgetyear.assets.."),
    ASSETS_APPLICATION("org.budgetyear.assets"),

    CLOSING("org.budgetyear.closing.."),
    CLOSING_APPLICATION("org.budgetyear.closing"),

    FINAL_ACCOUNTS("org.budgetyear.finalaccounts.."),
    FINAL_ACCOUNTS_ACCOUNT("org.budgetyear.finalaccounts.account.."),
    FINAL_ACCOUNTS_BOOK("org.budgetyear.finalaccounts.book.."),
    FINAL_ACCOUNTS_TABLE("org.budgetyear.finalaccounts.table.."),
    FINAL_ACCOUNTS_FIGURE("org.budgetyear.finalaccounts.figure.."),
    FINAL_ACCOUNTS_DISCLOSURE("org.budgetyear.finalaccounts.disclosure.."),
    FINAL_ACCOUNTS_NARRATIVE("org.budgetyear.finalaccounts.narrative.."),
    FINAL_ACCOUNTS_RECONCILIATION("org.budgetyear.finalaccounts.reconciliation.."),
    FINAL_ACCOUNTS_CARRY_FORWARD("org.budgetyear.finalaccounts.carryforward.."),
    FINAL_ACCOUNTS_WEB("org.budgetyear.finalaccounts.web"),
    LIVE_EXECUTION("org.budgetyear.finalaccounts.execution.LiveExecution"),

    GATEWAY("org.budgetyear.gateway.."),
    STANDALONE("org.budgetyear.standalone.."),
    ACCEPTANCE("org.budgetyear.acceptance.."),
    BENCHMARK("org.budgetyear.acceptance.benchmark");

    private final String name;

    Place(String name) {
        this.name = name;
    }

    boolean has(JavaClass aClass) {
        String outermost = aClass.getName().replaceFirst("\\$.*", "");
        return PackageMatcher.of(name).matches(aClass.getPackageName()) || outermost.equals(name);
    }

    static boolean anyHas(Collection<Place> places, JavaClass aClass) {
        return places.stream().anyMatch(place -> place.has(aClass));
    }

    static DescribedPredicate<JavaClass> in(Place... places) {
        List<Place> any = List.of(places);
        return DescribedPredicate.describe("are in " + any, aClass -> anyHas(any, aClass));
    }
}
