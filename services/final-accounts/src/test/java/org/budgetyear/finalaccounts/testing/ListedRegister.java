package org.budgetyear.finalaccounts.testing;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.budgetyear.finalaccounts.history.History;
import org.budgetyear.model.code.UnitYear;
import org.budgetyear.runtime.envelope.Recorded;

/** The events of a sample log, found as the register finds them. */
public final class ListedRegister implements History.Register {

    public static final Map<String, String> TOPICS =
            List.of(SampleLog.APPROPRIATIONS, SampleLog.PAYMENTS, SampleLog.PROCUREMENT, SampleLog.ASSETS).stream()
                    .collect(Collectors.toMap(topic -> topic.substring(0, topic.indexOf('.')), topic -> topic));

    private final List<Recorded<?>> events;

    public ListedRegister(SampleLog log) {
        events = log.records().stream()
                .<Recorded<?>>map(each -> SampleLog.codec().read(each).orElseThrow())
                .toList();
    }

    public List<Recorded<?>> events() {
        return events;
    }

    @Override
    public List<Recorded<?>> of(UnitYear unitYear, String context, long after, long until) {
        return events.stream()
                .filter(event -> event.unitYear().equals(unitYear)
                        && event.source().equals(context)
                        && event.sequence() > after
                        && event.sequence() <= until)
                .sorted(Comparator.comparingLong(Recorded::sequence))
                .toList();
    }
}
