package org.budgetyear.model.appropriations;

/** A section of the duties of a department, with its heading. */
public record DutySection(String heading, String text) {}
