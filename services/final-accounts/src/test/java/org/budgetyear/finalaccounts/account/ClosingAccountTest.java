package org.budgetyear.finalaccounts.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.budgetyear.model.closing.DepartmentAggregated;
import org.budgetyear.model.closing.DisclosureApproved;
import org.budgetyear.model.closing.DisclosurePublished;
import org.junit.jupiter.api.Test;

class ClosingAccountTest {

    @Test
    void days_to_publication_are_counted_in_the_calendar_of_china_for_each_version() {
        ClosingAccount published = ClosingAccount.NEW
                .evolve(new DisclosureApproved(1, "a", "li"), Instant.parse("2018-08-01T15:59:00Z"))
                .evolve(new DisclosurePublished(1, "a", List.of()), Instant.parse("2018-08-21T16:00:00Z"));
        assertThat(published.daysToPublication()).containsExactly(21);

        ClosingAccount restated = published
                .evolve(new DisclosureApproved(2, "b", "li"), Instant.parse("2018-09-01T01:00:00Z"))
                .evolve(new DepartmentAggregated(2, "c", "wang"), Instant.parse("2018-09-02T01:00:00Z"))
                .evolve(new DisclosureApproved(2, "c", "li"), Instant.parse("2018-09-03T01:00:00Z"))
                .evolve(new DisclosurePublished(2, "c", List.of()), Instant.parse("2018-09-03T02:00:00Z"));
        assertThat(restated.daysToPublication()).containsExactly(21, 0);
        assertThat(restated.approvedOn()).isNull();
    }
}
