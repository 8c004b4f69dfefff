package org.budgetyear.appropriations.budget;

/** A department's year that was opened. */
record DepartmentYear(String departmentName) {}
