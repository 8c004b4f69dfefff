package org.budgetyear.procurement.command;

/** Payments has reserved the shares. */
public record ConfirmReservation(String requestId, String contract) implements AnswerCommand {}
