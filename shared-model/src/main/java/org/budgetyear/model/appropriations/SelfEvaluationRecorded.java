package org.budgetyear.model.appropriations;

import org.budgetyear.model.code.ProjectCode;
import org.budgetyear.model.event.EventType;
import org.budgetyear.model.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * What the unit says its project achieved (绩效自评); the latest one counts.
 *
 * @param scoreHundredths of one hundred points, in hundredths of a point
 * @param findings outputs, problems and remedies, in words
 */
@EventType("appropriations.self-evaluation-recorded.v1")
public record SelfEvaluationRecorded(
        ProjectCode project,
        int scoreHundredths,
        EvaluationGrade grade,
        Money budgetFen,
        Money executedFen,
        @Nullable String findings)
        implements DisclosureFact {}
