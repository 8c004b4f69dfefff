package org.budgetyear.model.payments;

import java.util.List;
import org.budgetyear.model.money.Money;

/**
 * A delegation abroad (因公出国（境）团组), as far as one unit takes part in it. One of several units has the same id in
 * each, and is one delegation of their department.
 *
 * @param travellers how many people of this unit travelled
 * @param costFen what the unit spent on it from fiscal appropriations; zero when others bore all of it
 * @param vouchers the payments that the cost was added up from; none when the cost was stated
 */
public record Delegation(String country, int days, int travellers, Money costFen, List<String> vouchers) {}
