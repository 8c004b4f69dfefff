package org.budgetyear.assets.command;

/** What other contexts and other years do to the year. */
public sealed interface YearCommand extends AssetCommand
        permits OpenRegister, SealRegister, ReopenRegister, CarryInAsset {}
