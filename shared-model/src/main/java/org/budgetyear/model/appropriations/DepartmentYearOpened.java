package org.budgetyear.model.appropriations;

import org.budgetyear.model.event.EventType;

/** A department publishes final accounts for this year with this table set; recorded under the department's own code. */
@EventType("appropriations.department-year-opened.v1")
public record DepartmentYearOpened(String departmentName, String tableSet) implements AppropriationEvent {}
