package org.budgetyear.model.assets;

import java.util.List;
import org.budgetyear.model.event.EventType;

/** An asset was registered wrongly, and never was in the register (撤销入账). What paid for it waits for registration again. */
@EventType("assets.asset-registration-cancelled.v1")
public record AssetRegistrationCancelled(Asset asset, List<PaidBy> paidBy, String reason) implements AssetEvent {}
