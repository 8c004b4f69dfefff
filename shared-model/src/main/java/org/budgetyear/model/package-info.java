/**
 * The published language of the platform: what services say to each other. Start with {@link
 * org.budgetyear.model.event.DomainEvent} and the two families of events, then {@link
 * org.budgetyear.model.line.QuotaLine}, the thing money is counted on.
 */
@NullMarked
package org.budgetyear.model;

import org.jspecify.annotations.NullMarked;
