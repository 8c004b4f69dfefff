package org.budgetyear.model.appropriations;

import java.util.List;
import org.budgetyear.model.event.EventType;

/** The units of the department in this year, as the register has them; recorded under the department's own code. The latest one counts. */
@EventType("appropriations.department-units-listed.v1")
public record DepartmentUnitsListed(List<ListedUnit> units) implements DisclosureFact {}
