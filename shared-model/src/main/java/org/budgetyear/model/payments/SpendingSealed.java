package org.budgetyear.model.payments;

import java.util.List;
import org.budgetyear.model.event.EventType;
import org.budgetyear.model.line.LineAmount;

/**
 * A barrier: no event of this unit's year follows it in this context, unless the year is reopened. Names what each line
 * had left.
 */
@EventType("payments.spending-sealed.v1")
public record SpendingSealed(String requestId, List<LineAmount> available) implements PaymentEvent {}
