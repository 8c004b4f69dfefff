package org.budgetyear.closing.command;

import java.util.List;
import org.budgetyear.model.closing.ClosingStep;
import org.budgetyear.runtime.decider.Command;

/**
 * What the comparison with the treasury's file found; given by final accounts, which compared, never by a caller.
 *
 * @param sealId the seal up to which the ledger was compared
 * @param differences each with its amounts, so that an explanation holds for these only
 */
public record RecordReconciliation(String sealId, String clearingSha256, List<String> differences)
        implements UnitCommand, ByPerson, Command.FromPolicy {
    public RecordReconciliation {
        differences = List.copyOf(differences);
    }

    @Override
    public ClosingStep step() {
        return ClosingStep.RECORD_RECONCILIATION;
    }
}
