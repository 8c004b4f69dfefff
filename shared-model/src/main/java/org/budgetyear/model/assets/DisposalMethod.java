package org.budgetyear.model.assets;

/** How an asset leaves a unit for good (处置). */
public enum DisposalMethod {
    SOLD,
    SCRAPPED,
    GIVEN_AWAY,
    WRITTEN_OFF
}
