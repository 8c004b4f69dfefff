package org.budgetyear.model.event;

/**
 * Something that has happened in a unit's year. Implementations are records, carry an {@link EventType}, and are never
 * edited once published: a correction is another event.
 */
public interface DomainEvent {}
