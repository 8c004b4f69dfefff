package org.budgetyear.assets.command;

/** What can be asked of a transfer between units. */
public sealed interface TransferCommand extends AssetCommand
        permits TransferAsset, ReceiveAsset, ConfirmTransfer, ReturnAsset {}
