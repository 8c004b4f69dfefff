package org.budgetyear.assets.command;

import org.budgetyear.runtime.decider.Form;

/** Ends a disposal that is not completed: the asset stays. */
public record ReturnDisposal(String disposalNo, String reason) implements DisposalCommand {
    public ReturnDisposal {
        Form.text("disposalNo", disposalNo);
        Form.text("reason", reason);
    }
}
