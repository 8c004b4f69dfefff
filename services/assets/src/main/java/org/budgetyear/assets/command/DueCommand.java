package org.budgetyear.assets.command;

/** What payments do to what is to be registered. Ids are those of payments and are taken as they are. */
public sealed interface DueCommand extends AssetCommand permits AwaitRegistration, ReduceDue, ReclassifyDue {}
