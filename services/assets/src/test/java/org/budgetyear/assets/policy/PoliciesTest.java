package org.budgetyear.assets.policy;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.budgetyear.assets.command.AwaitRegistration;
import org.budgetyear.assets.command.CarryInAsset;
import org.budgetyear.assets.command.ConfirmTransfer;
import org.budgetyear.assets.command.OpenRegister;
import org.budgetyear.assets.command.ReceiveAsset;
import org.budgetyear.assets.command.ReclassifyDue;
import org.budgetyear.assets.command.ReduceDue;
import org.budgetyear.assets.command.ReopenRegister;
import org.budgetyear.assets.command.ReturnAsset;
import org.budgetyear.assets.command.SealRegister;
import org.budgetyear.model.appropriations.YearOpened;
import org.budgetyear.model.assets.Asset;
import org.budgetyear.model.assets.AssetCarriedOver;
import org.budgetyear.model.assets.AssetKind;
import org.budgetyear.model.assets.AssetTransferDeclined;
import org.budgetyear.model.assets.AssetTransferOffered;
import org.budgetyear.model.assets.AssetTransferredIn;
import org.budgetyear.model.assets.RegistrationCarriedOver;
import org.budgetyear.model.code.EconomicCode;
import org.budgetyear.model.code.FiscalYear;
import org.budgetyear.model.code.FunctionCode;
import org.budgetyear.model.code.UnitCode;
import org.budgetyear.model.code.UnitYear;
import org.budgetyear.model.event.DomainEvent;
import org.budgetyear.model.line.Fund;
import org.budgetyear.model.line.Nature;
import org.budgetyear.model.line.QuotaLine;
import org.budgetyear.model.line.Recognition;
import org.budgetyear.model.line.UnitKind;
import org.budgetyear.model.money.Money;
import org.budgetyear.model.payments.PaymentCleared;
import org.budgetyear.model.payments.PaymentReclassified;
import org.budgetyear.model.payments.PaymentRefunded;
import org.budgetyear.model.payments.PriorYearPaymentRefunded;
import org.budgetyear.model.payments.RefundDisposition;
import org.budgetyear.model.payments.SpendingReopened;
import org.budgetyear.model.payments.SpendingSealed;
import org.budgetyear.runtime.decider.Command;
import org.budgetyear.runtime.envelope.Recorded;
import org.budgetyear.runtime.policy.Order;
import org.junit.jupiter.api.Test;

class PoliciesTest {

    private static final UnitYear OWN = new UnitYear(new UnitCode("440105-701001"), new FiscalYear(2017));
    private static final UnitYear OTHER = new UnitYear(new UnitCode("440105-701002"), new FiscalYear(2017));
    private static final LocalDate DATE = LocalDate.of(2017, 5, 18);
    private static final QuotaLine LINE =
            new QuotaLine(Fund.GENERAL_PUBLIC, new FunctionCode("2010301"), Nature.BASIC, null);
    private static final EconomicCode VEHICLES = new EconomicCode("31013");
    private static final EconomicCode SUPPLIES = new EconomicCode("30201");
    private static final Money TEN = Money.ofYuan("10");
    private static final Asset CAR =
            new Asset("CL-1", AssetKind.VEHICLE, "Car", 1, Money.ofYuan("168000"), "OTHER", true);

    @Test
    void the_register_follows_the_year_of_the_unit() {
        YearOpened opened = new YearOpened(
                "Unit", UnitKind.ADMINISTRATIVE, new UnitCode("440105-701"), Recognition.PAYMENT_BASIS, true);
        assertThat(new WhenYearOpened_OpenRegister().react(recorded(opened))).isEqualTo(order(OWN, new OpenRegister()));
        assertThat(new WhenSpendingSealed_SealRegister().react(recorded(new SpendingSealed("s", List.of()))))
                .isEqualTo(order(OWN, new SealRegister()));
        assertThat(new WhenSpendingReopened_ReopenRegister().react(recorded(new SpendingReopened("event-9", true))))
                .isEqualTo(order(OWN, new ReopenRegister("event-9")));
    }

    @Test
    void only_a_payment_with_a_capital_code_waits_to_be_registered() {
        var policy = new WhenPaymentCleared_AwaitRegistration();
        assertThat(policy.react(recorded(new PaymentCleared("V1", LINE, VEHICLES, TEN, "Seller", null, true))))
                .isEqualTo(order(OWN, new AwaitRegistration(OWN.year(), "V1", VEHICLES, TEN, DATE)));
        assertThat(policy.react(recorded(new PaymentCleared("V1", LINE, SUPPLIES, TEN, "Seller", null, true))))
                .isEmpty();
    }

    @Test
    void refunds_of_this_year_and_the_last_reduce_what_waits() {
        assertThat(new WhenPaymentRefunded_ReduceDue()
                        .react(recorded(new PaymentRefunded("V1", "R1", LINE, VEHICLES, TEN))))
                .isEqualTo(order(OWN, new ReduceDue(OWN.year(), "V1", TEN)));
        assertThat(new WhenPaymentRefunded_ReduceDue()
                        .react(recorded(new PaymentRefunded("V1", "R1", LINE, SUPPLIES, TEN))))
                .isEmpty();
        var policy = new WhenPriorYearPaymentRefunded_ReduceDue();
        assertThat(policy.react(recorded(new PriorYearPaymentRefunded(
                        "R1", "V1", LINE, VEHICLES, TEN, RefundDisposition.HANDED_TO_TREASURY))))
                .isEqualTo(order(OWN, new ReduceDue(new FiscalYear(2016), "V1", TEN)));
        assertThat(policy.react(recorded(
                        new PriorYearPaymentRefunded("R1", "V1", LINE, SUPPLIES, TEN, RefundDisposition.CARRIED_OVER))))
                .isEmpty();
    }

    @Test
    void a_correction_matters_when_a_capital_code_is_on_either_side() {
        var policy = new WhenPaymentReclassified_ReclassifyDue();
        assertThat(policy.react(recorded(new PaymentReclassified("V1", LINE, VEHICLES, LINE, SUPPLIES, TEN))))
                .isEqualTo(order(OWN, new ReclassifyDue("V1", SUPPLIES, TEN)));
        assertThat(policy.react(recorded(new PaymentReclassified("V1", LINE, SUPPLIES, LINE, VEHICLES, TEN))))
                .isEqualTo(order(OWN, new ReclassifyDue("V1", VEHICLES, TEN)));
        assertThat(policy.react(
                        recorded(new PaymentReclassified("V1", LINE, SUPPLIES, LINE, new EconomicCode("30202"), TEN))))
                .isEmpty();
    }

    @Test
    void a_transfer_goes_from_one_unit_to_the_other_and_back() {
        assertThat(new WhenAssetTransferOffered_ReceiveAsset()
                        .react(recorded(new AssetTransferOffered("t", CAR, OTHER.unit(), "B-1"))))
                .isEqualTo(order(OTHER, new ReceiveAsset("t", OWN.unit(), "CL-1", CAR.numbered("B-1"))));
        assertThat(new WhenAssetTransferredIn_ConfirmTransfer()
                        .react(recorded(new AssetTransferredIn("t", OTHER.unit(), "X", CAR))))
                .isEqualTo(order(OTHER, new ConfirmTransfer("t")));
        assertThat(new WhenAssetTransferDeclined_ReturnAsset()
                        .react(recorded(new AssetTransferDeclined("t", OTHER.unit(), CAR, "year-not-open"))))
                .isEqualTo(order(OTHER, new ReturnAsset("t", "year-not-open")));
    }

    @Test
    void what_a_year_ends_with_the_next_begins_with() {
        assertThat(new WhenAssetCarriedOver_CarryInAsset().react(recorded(new AssetCarriedOver(CAR))))
                .isEqualTo(order(OWN.next(), new CarryInAsset(CAR)));
        assertThat(new WhenRegistrationCarriedOver_AwaitRegistration()
                        .react(recorded(new RegistrationCarriedOver(OWN.year(), "V1", VEHICLES, TEN, DATE))))
                .isEqualTo(order(OWN.next(), new AwaitRegistration(OWN.year(), "V1", VEHICLES, TEN, DATE)));
    }

    private static <E extends DomainEvent> Recorded<E> recorded(E event) {
        return new Recorded<>(
                "event-1", "source", OWN, 1, DATE, Instant.EPOCH, null, "li", "", "cause-1", "correlation-1", event);
    }

    private static Optional<Order> order(UnitYear to, Command.FromPolicy command) {
        return Optional.of(new Order(to, command));
    }
}
