package org.budgetyear.closing.year;

import org.jspecify.annotations.Nullable;

/**
 * A unit of a department.
 *
 * @param sealId the seal up to which it has signed; null unless it has
 * @param signedBy who signed; null unless it has
 * @param carriedVersion the published version whose balances opened its next year; 0 before
 */
record Member(
        boolean directPosting,
        @Nullable String sealId,
        @Nullable String signedBy,
        int carriedVersion) {

    static final Member NEW = new Member(false, null, null, 0);

    Member postingDirectly(boolean allowed) {
        return new Member(allowed, sealId, signedBy, carriedVersion);
    }

    Member signed(String seal, String by) {
        return new Member(directPosting, seal, by, carriedVersion);
    }

    Member unsigned() {
        return new Member(directPosting, null, null, carriedVersion);
    }

    Member carried(int version) {
        return new Member(directPosting, sealId, signedBy, version);
    }
}
