package org.budgetyear.model.closing;

import org.budgetyear.model.code.ProjectCode;

/** A project and its name. */
public record NamedProject(ProjectCode project, String name) {}
