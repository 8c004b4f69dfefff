package org.budgetyear.appropriations.command;

/** Closes the unit's year for good: no budget change and no payment can follow. */
public record SealYear() implements AppropriationCommand {}
