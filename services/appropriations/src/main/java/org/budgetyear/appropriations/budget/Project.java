package org.budgetyear.appropriations.budget;

/** A registered project of the unit. */
record Project(String name) {}
