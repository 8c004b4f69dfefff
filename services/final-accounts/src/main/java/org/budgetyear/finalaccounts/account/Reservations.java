package org.budgetyear.finalaccounts.account;

import java.util.Map;

/**
 * What payments hold for contracts.
 *
 * @param contractByVoucher the contracts that payments name
 */
public record Reservations(Map<String, Reservation> byContract, Map<String, String> contractByVoucher) {

    public static final Reservations NONE = new Reservations(Map.of(), Map.of());

    /** What is held for a contract, or nothing. */
    public Reservation of(String contract) {
        return byContract.getOrDefault(contract, Reservation.of(contract));
    }

    Reservations with(Reservation reservation) {
        return new Reservations(Sums.with(byContract, reservation.contract(), reservation), contractByVoucher);
    }

    Reservations naming(String voucher, String contract) {
        return new Reservations(byContract, Sums.with(contractByVoucher, voucher, contract));
    }
}
