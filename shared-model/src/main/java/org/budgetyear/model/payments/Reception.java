package org.budgetyear.model.payments;

import java.util.List;
import org.budgetyear.model.money.Money;

/**
 * Receptions of one kind (公务接待).
 *
 * @param batches how many groups of guests were received (批次)
 * @param guests how many people (人次)
 * @param costFen what the unit spent on them from fiscal appropriations
 * @param vouchers the payments that the cost was added up from; none when the cost was stated
 */
public record Reception(ReceptionKind kind, int batches, int guests, Money costFen, List<String> vouchers) {}
