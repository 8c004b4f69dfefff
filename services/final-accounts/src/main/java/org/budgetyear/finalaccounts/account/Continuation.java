package org.budgetyear.finalaccounts.account;

import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;
import org.budgetyear.model.contract.ContractStanding;
import org.jspecify.annotations.Nullable;

/**
 * What a contract of an earlier year was continued with. Before last year was sealed nobody could hold that against
 * anything; its seal says what was so.
 *
 * @param lastYear null as long as last year is not sealed, and for a contract from before the platform
 */
public record Continuation(ContractStanding told, @Nullable ContractStanding lastYear) {

    /** The members of the standing that were told otherwise than last year left them. */
    public List<String> differences() {
        if (lastYear == null) {
            return List.of();
        }
        return Stream.of(
                        unlike("kind", told.kind(), lastYear.kind()),
                        unlike("supplier", told.supplier(), lastYear.supplier()),
                        unlike("supplierSize", told.supplierSize(), lastYear.supplierSize()),
                        unlike("reservedForSme", told.reservedForSme(), lastYear.reservedForSme()),
                        unlike("totalFen", told.totalFen(), lastYear.totalFen()),
                        unlike("paidFen", told.paidFen(), lastYear.paidFen()),
                        unlike("acceptedFen", told.acceptedFen(), lastYear.acceptedFen()))
                .flatMap(Function.identity())
                .toList();
    }

    private static Stream<String> unlike(String member, Object told, Object lastYear) {
        return Objects.equals(told, lastYear) ? Stream.empty() : Stream.of(member);
    }
}
