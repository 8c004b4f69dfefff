package org.budgetyear.payments.spending;

import static org.budgetyear.payments.book.PaymentStatus.APPROVED;
import static org.budgetyear.payments.book.PaymentStatus.BOUNCED;
import static org.budgetyear.payments.book.PaymentStatus.CLEARED;
import static org.budgetyear.payments.book.PaymentStatus.REQUESTED;
import static org.budgetyear.payments.book.PaymentStatus.RETURNED;
import static org.budgetyear.payments.book.PaymentStatus.VOIDED;
import static org.budgetyear.payments.spending.Given.LINE;
import static org.budgetyear.payments.spending.Given.OPENED;
import static org.budgetyear.payments.spending.Given.approved;
import static org.budgetyear.payments.spending.Given.cleared;
import static org.budgetyear.payments.spending.Given.credited;
import static org.budgetyear.payments.spending.Given.given;
import static org.budgetyear.payments.spending.Given.posted;
import static org.budgetyear.payments.spending.Given.requested;
import static org.budgetyear.payments.spending.Given.yuan;

import java.util.List;
import java.util.stream.Stream;
import org.budgetyear.model.payments.PaymentApproved;
import org.budgetyear.model.payments.PaymentBounced;
import org.budgetyear.model.payments.PaymentEvent;
import org.budgetyear.model.payments.PaymentReturned;
import org.budgetyear.model.payments.PaymentVoided;
import org.budgetyear.payments.book.PaymentStatus;
import org.budgetyear.payments.command.ApprovePayment;
import org.budgetyear.payments.command.BouncePayment;
import org.budgetyear.payments.command.ClearPayment;
import org.budgetyear.payments.command.PaymentCommand;
import org.budgetyear.payments.command.ReturnPayment;
import org.budgetyear.payments.command.VoidPayment;
import org.budgetyear.payments.refusal.SamePerson;
import org.budgetyear.payments.refusal.UnknownVoucher;
import org.budgetyear.payments.refusal.WrongStatus;
import org.budgetyear.runtime.testing.Scenario;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class PaymentStepsTest {

    private static final PaymentReturned HAS_RETURNED = new PaymentReturned("V1", LINE, yuan("600"), "why");
    private static final PaymentVoided HAS_VOIDED = new PaymentVoided("V1", LINE, yuan("600"), "why");
    private static final PaymentBounced HAS_BOUNCED = new PaymentBounced("V1", LINE, yuan("600"), "why");

    @Test
    void anotherPersonApproves() {
        in(REQUESTED).by("zhang").when(new ApprovePayment("V1")).then(new PaymentApproved("V1", "zhang"));
    }

    @Test
    void theSamePersonCannotApprove() {
        in(REQUESTED).by("li").when(new ApprovePayment("V1")).thenRefused(new SamePerson("V1", "li"));
    }

    @Test
    void aRequestIsReturned() {
        in(REQUESTED).when(new ReturnPayment("V1", "why")).then(HAS_RETURNED);
    }

    @Test
    void aRequestIsVoided() {
        in(REQUESTED).when(new VoidPayment("V1", "why")).then(HAS_VOIDED);
    }

    @Test
    void anApprovedPaymentIsVoided() {
        in(APPROVED).when(new VoidPayment("V1", "why")).then(HAS_VOIDED);
    }

    @Test
    void anApprovedPaymentBounces() {
        in(APPROVED).when(new BouncePayment("V1", "why")).then(HAS_BOUNCED);
    }

    @Test
    void anApprovedPaymentIsCleared() {
        in(APPROVED).when(new ClearPayment("V1")).then(cleared("V1", "600"));
    }

    @Test
    void aPostedPaymentIsClearedAlready() {
        given(OPENED, credited(LINE, "1000"), posted("V1", LINE, "600"))
                .when(new ClearPayment("V1"))
                .thenRefused(new WrongStatus("V1", CLEARED, List.of(APPROVED)));
    }

    @ParameterizedTest
    @MethodSource("stepsOutOfOrder")
    void aStepOutOfOrderIsRefused(PaymentCommand command, PaymentStatus status, List<PaymentStatus> accepted) {
        in(status).when(command).thenRefused(new WrongStatus("V1", status, accepted));
    }

    static Stream<Arguments> stepsOutOfOrder() {
        return Stream.of(
                        outOfOrder(new ApprovePayment("V1"), REQUESTED),
                        outOfOrder(new ReturnPayment("V1", "why"), REQUESTED),
                        outOfOrder(new VoidPayment("V1", "why"), REQUESTED, APPROVED),
                        outOfOrder(new BouncePayment("V1", "why"), APPROVED),
                        outOfOrder(new ClearPayment("V1"), APPROVED))
                .flatMap(steps -> steps);
    }

    @ParameterizedTest
    @MethodSource("everyStep")
    void aStepOfAnUnknownVoucherIsRefused(PaymentCommand command) {
        given(OPENED, credited(LINE, "1000"), requested("V2", "1"))
                .when(command)
                .thenRefused(new UnknownVoucher("V1"));
    }

    static Stream<PaymentCommand> everyStep() {
        return Stream.of(
                new ApprovePayment("V1"),
                new ReturnPayment("V1", "why"),
                new VoidPayment("V1", "why"),
                new BouncePayment("V1", "why"),
                new ClearPayment("V1"));
    }

    private static Stream<Arguments> outOfOrder(PaymentCommand command, PaymentStatus... accepted) {
        return Stream.of(PaymentStatus.values())
                .filter(status -> !List.of(accepted).contains(status))
                .map(status -> Arguments.of(command, status, List.of(accepted)));
    }

    private static Scenario<PaymentCommand, PaymentEvent> in(PaymentStatus status) {
        List<PaymentEvent> way = switch (status) {
            case REQUESTED -> List.of();
            case APPROVED -> List.of(approved("V1"));
            case RETURNED -> List.of(HAS_RETURNED);
            case VOIDED -> List.of(HAS_VOIDED);
            case BOUNCED -> List.of(approved("V1"), HAS_BOUNCED);
            case CLEARED -> List.of(approved("V1"), cleared("V1", "600"));
        };
        Stream<PaymentEvent> before = Stream.of(OPENED, credited(LINE, "1000"), requested("V1", "600"));
        return given(Stream.concat(before, way.stream()).toArray(PaymentEvent[]::new));
    }
}
