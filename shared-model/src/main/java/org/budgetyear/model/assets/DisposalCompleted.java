package org.budgetyear.model.assets;

import org.budgetyear.model.event.EventType;
import org.budgetyear.model.money.Money;
import org.jspecify.annotations.Nullable;

/** An asset left the register; what it brought went to the treasury under the receipt (处置收入上缴国库). */
@EventType("assets.disposal-completed.v1")
public record DisposalCompleted(
        String disposalNo,
        Asset asset,
        DisposalMethod method,
        Money incomeFen,
        @Nullable String treasuryReceipt) implements AssetEvent {}
