package org.budgetyear.appropriations.command;

import org.budgetyear.model.code.NotAccepted;
import org.budgetyear.model.code.ProjectCode;
import org.budgetyear.model.money.Money;
import org.budgetyear.runtime.decider.Form;
import org.jspecify.annotations.Nullable;

/**
 * Records what the unit says its project achieved, or records it anew. The grade follows from the score.
 *
 * @param scoreHundredths of one hundred points, in hundredths of a point
 */
public record RecordSelfEvaluation(
        ProjectCode project,
        int scoreHundredths,
        Money budgetFen,
        Money executedFen,
        @Nullable String findings) implements DisclosureCommand {

    private static final int FULL_SCORE = 10_000;

    public RecordSelfEvaluation {
        if (scoreHundredths < 0 || scoreHundredths > FULL_SCORE) {
            throw new NotAccepted(
                    "scoreHundredths",
                    "hundredths of a point, from 0 to " + FULL_SCORE,
                    "以百分之一分为单位的整数，0 至 " + FULL_SCORE);
        }
        Form.notNegative("budgetFen", budgetFen);
        Form.notNegative("executedFen", executedFen);
        if (findings != null) {
            Form.prose("findings", findings);
        }
    }
}
