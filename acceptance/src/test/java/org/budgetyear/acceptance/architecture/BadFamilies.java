package org.budgetyear.acceptance.architecture;

import static org.budgetyear.acceptance.architecture.ClassRule.*;

import java.util.List;
import java.util.stream.Stream;

/** Values that are no records, have no type, or are of a family that anyone may join. */
final class BadFamilies {

    private static final String TYPED = "@org.budgetyear.model.event.EventType(\"payments.bad.v1\") ";
    private static final String EVENT = "org.budgetyear.model.event.DomainEvent";
    private static final String COMMAND = "org.budgetyear.runtime.decider.Command";
    private static final String REFUSAL = "org.budgetyear.runtime.decider.Refusal";
    private static final String PROBLEM =
            "{ public org.budgetyear.runtime.decider.Problem problem() { return null; } }";

    static final List<BadClass> ALL = Stream.of(
                    broken(EVENTS_ARE_TYPED_RECORDS_OF_A_SEALED_FAMILY, EVENT, TYPED, "{}"),
                    broken(COMMANDS_ARE_RECORDS_OF_A_SEALED_FAMILY, COMMAND, "", "{}"),
                    broken(REFUSALS_ARE_RECORDS_OF_A_SEALED_FAMILY, REFUSAL, "", PROBLEM),
                    Stream.of(new BadClass(
                            EVENTS_ARE_TYPED_RECORDS_OF_A_SEALED_FAMILY,
                            "model.payments",
                            sealed(EVENT) + "record Bad() implements Family {}")))
            .flatMap(examples -> examples)
            .toList();

    private BadFamilies() {}

    private static Stream<BadClass> broken(ClassRule rule, String root, String annotation, String body) {
        return Stream.of(
                        sealed(root) + annotation + "final class Bad implements Family " + body,
                        sealed(root) + annotation + "enum Bad implements Family { A; " + body.substring(1),
                        annotation + "record Bad() implements " + root + body,
                        "interface Family extends " + root + " {} " + annotation + "record Bad() implements Family "
                                + body,
                        "sealed interface All extends " + root
                                + " permits Family {} non-sealed interface Family extends All {} " + annotation
                                + "record Bad() implements Family " + body)
                .map(text -> new BadClass(rule, "payments.refusal", text));
    }

    private static String sealed(String root) {
        return "sealed interface Family extends " + root + " permits Bad {} ";
    }
}
