package org.budgetyear.assets.register;

/**
 * The year of a register.
 *
 * @param opened whether appropriations has opened the year
 * @param pendingTransfers how many transfers are offered and not answered
 */
record RegisterYear(boolean opened, Phase phase, int pendingTransfers) {

    enum Phase {
        OPEN,
        CLOSING,
        SEALED
    }

    static final RegisterYear NEW = new RegisterYear(false, Phase.OPEN, 0);

    RegisterYear open() {
        return new RegisterYear(true, phase, pendingTransfers);
    }

    RegisterYear enter(Phase next) {
        return new RegisterYear(opened, next, pendingTransfers);
    }

    RegisterYear offered() {
        return new RegisterYear(opened, phase, pendingTransfers + 1);
    }

    RegisterYear answered() {
        return new RegisterYear(opened, phase, pendingTransfers - 1);
    }
}
