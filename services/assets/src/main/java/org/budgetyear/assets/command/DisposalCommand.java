package org.budgetyear.assets.command;

/** What can be asked of a disposal. */
public sealed interface DisposalCommand extends AssetCommand
        permits RequestDisposal, ApproveDisposal, ReturnDisposal, CompleteDisposal {}
