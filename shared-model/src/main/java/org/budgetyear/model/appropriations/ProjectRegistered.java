package org.budgetyear.model.appropriations;

import org.budgetyear.model.code.ProjectCode;
import org.budgetyear.model.event.EventType;

/** A project of the unit got its code and name. */
@EventType("appropriations.project-registered.v1")
public record ProjectRegistered(ProjectCode project, String name) implements AppropriationEvent {}
