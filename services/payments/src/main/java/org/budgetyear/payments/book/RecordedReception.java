package org.budgetyear.payments.book;

import org.budgetyear.model.payments.Reception;

/** Receptions by the id of their record; those that were withdrawn can be recorded again. */
public record RecordedReception(String receptionId, Reception reception, boolean withdrawn) {}
