package org.budgetyear.finalaccounts.history;

import static org.assertj.core.api.Assertions.assertThat;
import static org.budgetyear.finalaccounts.testing.SampleLog.UNIT;
import static org.budgetyear.finalaccounts.testing.Samples.BASIC;
import static org.budgetyear.finalaccounts.testing.Samples.OFFICE;
import static org.budgetyear.finalaccounts.testing.Samples.paid;

import java.util.ArrayList;
import java.util.List;
import org.budgetyear.finalaccounts.testing.ListedRegister;
import org.budgetyear.finalaccounts.testing.SampleLog;
import org.budgetyear.runtime.envelope.Recorded;
import org.junit.jupiter.api.Test;

class RecentPagesTest {

    private final ListedRegister register =
            new ListedRegister(new SampleLog().add(UNIT, paid(BASIC, OFFICE, 1), paid(BASIC, OFFICE, 2)));
    private final List<Long> asked = new ArrayList<>();
    private final RecentPages pages = new RecentPages((unitYear, context, after, until) -> {
        asked.add(until);
        return register.of(unitYear, context, after, until);
    });

    @Test
    void aPageThatHasAllItsEventsIsReadOnce() {
        List<Recorded<?>> first = pages.of(UNIT, "payments", 0, 2);

        assertThat(pages.of(UNIT, "payments", 0, 2)).isEqualTo(first).hasSize(2);
        assertThat(pages.of(UNIT, "payments", 0, 1)).hasSize(1);
        assertThat(asked).containsExactly(2L, 1L);
    }

    @Test
    void aPageThatLacksAnEventIsReadAgain() {
        assertThat(pages.of(UNIT, "payments", 0, 3)).hasSize(2);
        pages.of(UNIT, "payments", 0, 3);

        assertThat(asked).containsExactly(3L, 3L);
    }
}
