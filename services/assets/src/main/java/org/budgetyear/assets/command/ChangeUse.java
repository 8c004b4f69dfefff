package org.budgetyear.assets.command;

import org.budgetyear.runtime.decider.Form;

/** A vehicle is used for something else from now on. */
public record ChangeUse(String assetNo, String use, String reason) implements RegisterCommand {
    public ChangeUse {
        Form.text("assetNo", assetNo);
        Form.text("use", use);
        Form.text("reason", reason);
    }
}
