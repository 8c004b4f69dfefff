package org.budgetyear.assets.command;

import org.budgetyear.runtime.decider.Form;

/** Approves a disposal; another person than asked for it. */
public record ApproveDisposal(String disposalNo) implements DisposalCommand {
    public ApproveDisposal {
        Form.text("disposalNo", disposalNo);
    }
}
