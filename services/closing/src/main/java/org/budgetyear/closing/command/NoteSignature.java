package org.budgetyear.closing.command;

import org.budgetyear.model.code.UnitCode;
import org.budgetyear.runtime.decider.Command;

/** A unit has signed its accounts. */
public record NoteSignature(UnitCode unit, String sealId, String signedBy)
        implements DepartmentCommand, Command.FromPolicy {}
