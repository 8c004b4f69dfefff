package org.budgetyear.model.appropriations;

import org.budgetyear.model.event.EventType;

/**
 * Why a figure is as it is; recorded under the code of the department or unit that publishes it. It holds for the figure
 * it was written for, and expires when that changes.
 *
 * @param scope the name of a metric, or the address of a cell such as {@code 05:2010301:basic}
 * @param figureHash the hash of the exact figure that it explains
 * @param printed that figure as it was printed, for people
 */
@EventType("appropriations.variance-explained.v1")
public record VarianceExplained(String scope, String figureHash, String printed, String text)
        implements DisclosureFact {}
