package org.budgetyear.finalaccounts.book;

import java.util.List;
import java.util.Map;
import org.budgetyear.model.payments.Delegation;
import org.budgetyear.model.payments.ReceptionKind;

/**
 * What a unit records of its year besides what it pays and receives.
 *
 * @param delegations by their ids, since one of several units is one delegation of their department
 * @param transfersPaid what went to a unit that was named
 * @param transfersReceived what came from a unit that was named
 * @param amounts what was collected for others
 */
public record UnitRecords(
        Map<String, Delegation> delegations,
        Map<ReceptionKind, ReceptionTotal> receptions,
        List<TransferPaid> transfersPaid,
        List<TransferReceived> transfersReceived,
        List<LabelledAmount> amounts) {

    public static final UnitRecords NONE = new UnitRecords(Map.of(), Map.of(), List.of(), List.of(), List.of());

    public ReceptionTotal receptions(ReceptionKind kind) {
        return receptions.getOrDefault(kind, ReceptionTotal.NONE);
    }
}
