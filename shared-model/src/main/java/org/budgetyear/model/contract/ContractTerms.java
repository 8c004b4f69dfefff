package org.budgetyear.model.contract;

import java.util.List;
import org.budgetyear.model.money.Money;

/**
 * What of a contract binds payments in one year.
 *
 * @param supplier who alone is paid
 * @param shares what is to be paid in the year, one share for each line and at most one without a line
 * @param prepaymentFen what may be paid beyond what is accepted
 * @param acceptedFen what has been accepted so far, in all years
 * @param paidBeforeFen what was paid in earlier years
 */
public record ContractTerms(
        String supplier, List<ContractShare> shares, Money prepaymentFen, Money acceptedFen, Money paidBeforeFen) {}
