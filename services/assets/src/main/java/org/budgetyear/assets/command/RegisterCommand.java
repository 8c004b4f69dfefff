package org.budgetyear.assets.command;

/** What can be asked of assets in the register. */
public sealed interface RegisterCommand extends AssetCommand
        permits RegisterAsset, CancelRegistration, ChangeUse, RecordStocktake {}
