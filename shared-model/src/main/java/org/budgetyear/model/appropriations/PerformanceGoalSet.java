package org.budgetyear.model.appropriations;

import org.budgetyear.model.code.ProjectCode;
import org.budgetyear.model.event.EventType;
import org.budgetyear.model.money.Money;

/**
 * What a project is to achieve (绩效目标); the latest one counts.
 *
 * @param amountFen the budget that the goals are set for
 */
@EventType("appropriations.performance-goal-set.v1")
public record PerformanceGoalSet(ProjectCode project, String goals, Money amountFen) implements DisclosureFact {}
