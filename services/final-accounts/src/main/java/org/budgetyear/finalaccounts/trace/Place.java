package org.budgetyear.finalaccounts.trace;

import java.util.Comparator;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.budgetyear.model.code.UnitCode;
import org.jspecify.annotations.Nullable;

/**
 * How far the events behind a figure were listed: units before {@code unit} wholly, of that unit's events up to a
 * sequence in each context. Written as {@code 440105-701001:appropriations=7,payments=31}.
 *
 * @param unit null at the beginning
 */
public record Place(@Nullable UnitCode unit, Map<String, Long> sequences) {

    public static final Place BEGINNING = new Place(null, Map.of());

    static final Comparator<UnitCode> ORDER = Comparator.comparing(UnitCode::value);

    /** @throws IllegalArgumentException when the text is none that was given out */
    public static Place parse(String text) {
        String[] parts = text.split(":", 2);
        if (parts.length != 2) {
            throw new IllegalArgumentException("no place: " + text);
        }
        Map<String, Long> sequences = new TreeMap<>();
        for (String each : parts[1].isEmpty() ? new String[0] : parts[1].split(",", -1)) {
            String[] sequence = each.split("=", 2);
            if (sequence.length != 2) {
                throw new IllegalArgumentException("no place: " + text);
            }
            sequences.put(sequence[0], Long.parseLong(sequence[1]));
        }
        return new Place(new UnitCode(parts[0]), sequences);
    }

    /** Whether the unit's events were listed wholly. */
    boolean isBeyond(UnitCode other) {
        return unit != null && ORDER.compare(other, unit) < 0;
    }

    /** Up to where the unit's events were listed. */
    Map<String, Long> in(UnitCode other) {
        return other.equals(unit) ? sequences : Map.of();
    }

    @Override
    public String toString() {
        return unit + ":"
                + sequences.entrySet().stream()
                        .map(each -> each.getKey() + "=" + each.getValue())
                        .collect(Collectors.joining(","));
    }
}
