package org.budgetyear.appropriations.command;

import org.budgetyear.runtime.decider.Form;

/**
 * Explains a figure; addressed to the department or unit that publishes it. Explaining it again replaces the
 * explanation.
 *
 * @param scope the name of a metric, or the address of a cell such as {@code 05:2010301:basic}
 * @param figureHash the hash of the exact figure, as it is shown beside it
 * @param printed the figure as it is printed
 */
public record ExplainVariance(String scope, String figureHash, String printed, String text)
        implements DisclosureCommand {
    public ExplainVariance {
        Form.text("scope", scope);
        Form.text("figureHash", figureHash);
        Form.text("printed", printed);
        Form.prose("text", text);
    }
}
