package org.budgetyear.finalaccounts.testing;

import java.util.List;
import org.budgetyear.model.code.FunctionCode;
import org.budgetyear.model.code.UnitCode;
import org.budgetyear.model.event.DomainEvent;
import org.budgetyear.model.line.Fund;
import org.budgetyear.model.line.Nature;
import org.budgetyear.model.line.QuotaLine;
import org.budgetyear.model.money.Money;
import org.budgetyear.model.payments.Delegation;
import org.budgetyear.model.payments.DelegationCorrected;
import org.budgetyear.model.payments.DelegationRecorded;
import org.budgetyear.model.payments.DelegationWithdrawn;
import org.budgetyear.model.payments.NonTaxDestination;
import org.budgetyear.model.payments.NonTaxKind;
import org.budgetyear.model.payments.NonTaxRevenueRecorded;
import org.budgetyear.model.payments.NonTaxRevenueReversed;
import org.budgetyear.model.payments.OpeningSurplusSet;
import org.budgetyear.model.payments.PayingUnitNamed;
import org.budgetyear.model.payments.ReceivingUnitNamed;
import org.budgetyear.model.payments.Reception;
import org.budgetyear.model.payments.ReceptionCorrected;
import org.budgetyear.model.payments.ReceptionKind;
import org.budgetyear.model.payments.ReceptionRecorded;
import org.budgetyear.model.payments.ReceptionWithdrawn;
import org.budgetyear.model.payments.SurplusAllocated;
import org.budgetyear.model.payments.SurplusAllocationReversed;
import org.budgetyear.model.payments.SurplusPurpose;
import org.budgetyear.model.payments.SurplusUseReversed;
import org.budgetyear.model.payments.SurplusUsed;

/** What a unit records besides its money, one event of each kind. */
public final class RecordSamples {

    public static final UnitCode OTHER_UNIT = new UnitCode("440105-701002");
    public static final FunctionCode FUNCTION = new FunctionCode("2010301");
    public static final QuotaLine SUBSIDY = new QuotaLine(Fund.OTHER, FUNCTION, Nature.AFFILIATED_SUBSIDY, null);

    private RecordSamples() {}

    public static DomainEvent[] oneOfEachKind() {
        return new DomainEvent[] {
            new DelegationRecorded("D1", delegation(2)),
            new DelegationRecorded("D2", delegation(1)),
            new DelegationCorrected("D1", delegation(2), delegation(3), "多一人"),
            new DelegationWithdrawn("D2", delegation(1), "误记"),
            new ReceptionRecorded("J1", reception(9)),
            new ReceptionRecorded("J2", reception(1)),
            new ReceptionCorrected("J1", reception(9), reception(11), "多二人"),
            new ReceptionWithdrawn("J2", reception(1), "误记"),
            new NonTaxRevenueRecorded("N1", NonTaxKind.FINES, NonTaxDestination.TREASURY, Money.ofFen(200), "某人"),
            new NonTaxRevenueReversed("N1", NonTaxKind.FINES, NonTaxDestination.TREASURY, Money.ofFen(50), "撤销"),
            new OpeningSurplusSet(Money.ofFen(1000)),
            new SurplusUsed("U1", Fund.OTHER, FUNCTION, Money.ofFen(300)),
            new SurplusUseReversed("U1", Fund.OTHER, FUNCTION, Money.ofFen(100), "未用"),
            new SurplusAllocated("A1", Fund.OTHER, FUNCTION, Money.ofFen(40), SurplusPurpose.ACCUMULATED_SURPLUS),
            new SurplusAllocated("A2", Fund.OTHER, FUNCTION, Money.ofFen(7), SurplusPurpose.INCOME_TAX),
            new SurplusAllocationReversed(
                    "A1", Fund.OTHER, FUNCTION, Money.ofFen(10), SurplusPurpose.ACCUMULATED_SURPLUS, "有误"),
            new ReceivingUnitNamed("V1", SUBSIDY, Samples.OFFICE, Money.ofFen(60), OTHER_UNIT),
            new PayingUnitNamed("R1", Fund.SUPERIOR_SUBSIDY, FUNCTION, Money.ofFen(60), OTHER_UNIT, "V9")
        };
    }

    public static Delegation delegation(int travellers) {
        return new Delegation("德国", 6, travellers, Money.ofFen(100L * travellers), List.of("V" + travellers));
    }

    public static Reception reception(int guests) {
        return new Reception(ReceptionKind.DOMESTIC, 2, guests, Money.ofFen(10L * guests), List.of());
    }
}
