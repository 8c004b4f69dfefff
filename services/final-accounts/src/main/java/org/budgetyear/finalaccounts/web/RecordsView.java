package org.budgetyear.finalaccounts.web;

import java.util.List;
import java.util.TreeMap;
import org.budgetyear.finalaccounts.account.Records;
import org.budgetyear.finalaccounts.account.SurplusAccount;
import org.budgetyear.finalaccounts.book.ReceptionTotal;
import org.budgetyear.finalaccounts.book.TransferPaid;
import org.budgetyear.finalaccounts.book.TransferReceived;
import org.budgetyear.model.code.FunctionCode;
import org.budgetyear.model.line.Fund;
import org.budgetyear.model.money.Money;
import org.budgetyear.model.payments.Delegation;
import org.budgetyear.model.payments.NonTaxDestination;
import org.budgetyear.model.payments.NonTaxKind;
import org.budgetyear.model.payments.ReceptionKind;
import org.budgetyear.model.payments.SurplusPurpose;

/** All that a unit has recorded besides its money, each kind in its order: enough to record it again elsewhere. */
record RecordsView(
        List<DelegationView> delegations,
        List<ReceptionView> receptions,
        List<NonTaxView> nonTax,
        SurplusView surplus,
        List<TransferPaid> transfersPaid,
        List<TransferReceived> transfersReceived) {

    record DelegationView(String delegationId, Delegation delegation) {}

    /** Receptions of one kind, added up. */
    record ReceptionView(ReceptionKind kind, long batches, long guests, Money costFen) {
        static ReceptionView of(ReceptionKind kind, ReceptionTotal total) {
            return new ReceptionView(kind, total.batches(), total.guests(), total.costFen());
        }
    }

    record NonTaxView(NonTaxKind kind, NonTaxDestination destination, Money amountFen) {}

    /** The accumulated surplus with the pools that it moved. */
    record SurplusView(Money openingFen, List<UsedView> used, List<AllocatedView> allocated, Money closingFen) {
        static SurplusView of(SurplusAccount surplus) {
            return new SurplusView(
                    surplus.opening(),
                    surplus.used().keys().stream()
                            .map(key -> new UsedView(
                                    key.fund(), key.function(), surplus.used().get(key)))
                            .toList(),
                    surplus.allocated().keys().stream()
                            .map(key -> new AllocatedView(
                                    key.fund(),
                                    key.function(),
                                    key.purpose(),
                                    surplus.allocated().get(key)))
                            .toList(),
                    surplus.closing());
        }
    }

    record UsedView(Fund fund, FunctionCode function, Money amountFen) {}

    record AllocatedView(Fund fund, FunctionCode function, SurplusPurpose purpose, Money amountFen) {}

    static RecordsView of(Records records) {
        return new RecordsView(
                new TreeMap<>(records.activities().delegations())
                        .entrySet().stream()
                                .map(entry -> new DelegationView(entry.getKey(), entry.getValue()))
                                .toList(),
                new TreeMap<>(records.activities().receptions())
                        .entrySet().stream()
                                .map(entry -> ReceptionView.of(entry.getKey(), entry.getValue()))
                                .toList(),
                records.nonTax().keys().stream()
                        .map(key -> new NonTaxView(
                                key.kind(), key.destination(), records.nonTax().get(key)))
                        .toList(),
                SurplusView.of(records.surplus()),
                List.copyOf(new TreeMap<>(records.transfers().paid()).values()),
                List.copyOf(new TreeMap<>(records.transfers().received()).values()));
    }
}
