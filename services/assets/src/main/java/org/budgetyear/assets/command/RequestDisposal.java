package org.budgetyear.assets.command;

import org.budgetyear.model.assets.DisposalMethod;
import org.budgetyear.runtime.decider.Form;
import org.jspecify.annotations.Nullable;

/**
 * Asks to dispose of an asset (处置申请).
 *
 * @param count how many pieces; null for all
 */
public record RequestDisposal(
        String disposalNo, String assetNo, @Nullable Integer count, DisposalMethod method, String reason)
        implements DisposalCommand {
    public RequestDisposal {
        Form.text("disposalNo", disposalNo);
        Form.text("assetNo", assetNo);
        Pieces.someOrAll("count", count);
        Form.text("reason", reason);
    }
}
