package org.budgetyear.assets.command;

import org.budgetyear.model.assets.Asset;
import org.budgetyear.model.code.UnitCode;
import org.budgetyear.runtime.decider.Command;

/** Another unit offers an asset, under the number it is to have here; addressed to the receiving unit. */
public record ReceiveAsset(String requestId, UnitCode fromUnit, String fromAssetNo, Asset asset)
        implements TransferCommand, Command.FromPolicy {}
