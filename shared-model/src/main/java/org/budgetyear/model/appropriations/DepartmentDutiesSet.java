package org.budgetyear.model.appropriations;

import java.util.List;
import org.budgetyear.model.event.EventType;

/** What the department is there for (部门职责), section by section; recorded under the department's own code. The latest one counts. */
@EventType("appropriations.department-duties-set.v1")
public record DepartmentDutiesSet(List<DutySection> sections) implements DisclosureFact {}
