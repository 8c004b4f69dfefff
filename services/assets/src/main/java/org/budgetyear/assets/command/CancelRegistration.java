package org.budgetyear.assets.command;

import org.budgetyear.runtime.decider.Form;

/** Takes back the registration of an asset that was registered wrongly this year, and that nothing has happened to since. */
public record CancelRegistration(String assetNo, String reason) implements RegisterCommand {
    public CancelRegistration {
        Form.text("assetNo", assetNo);
        Form.text("reason", reason);
    }
}
