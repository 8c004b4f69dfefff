package org.budgetyear.model.assets;

import org.budgetyear.model.event.EventType;

/**
 * The seal was lifted: the register of the year takes entries again, until it is sealed again. What was carried over
 * stays in the next year's register, and is not carried over once more.
 *
 * @param causeId the event that reopened the year, which says why
 */
@EventType("assets.register-reopened.v1")
public record RegisterReopened(String causeId) implements AssetEvent {}
