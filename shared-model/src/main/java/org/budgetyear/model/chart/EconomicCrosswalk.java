package org.budgetyear.model.chart;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.stream.Stream;
import org.budgetyear.model.code.EconomicCode;
import org.budgetyear.model.code.FiscalYear;
import org.budgetyear.model.line.UnitKind;

/**
 * Which government economic code (政府预算支出经济分类) a departmental one counts under, given the kind of the unit that
 * spends: many to one. There is none before the reform of 2018.
 *
 * @param codes by kind of unit: a departmental code, or the class of many, to the government code
 */
public record EconomicCrosswalk(Map<UnitKind, TreeMap<String, String>> codes) {

    private static final ConcurrentMap<FiscalYear, EconomicCrosswalk> CROSSWALKS = new ConcurrentHashMap<>();

    public static EconomicCrosswalk of(FiscalYear year) {
        return CROSSWALKS.computeIfAbsent(year, EconomicCrosswalk::read);
    }

    /** Empty when a unit of this kind has no business with that code. */
    public Optional<String> governmentCode(UnitKind kind, EconomicCode code) {
        TreeMap<String, String> known = codes.getOrDefault(kind, new TreeMap<>());
        return Stream.of(code.value(), code.classCode())
                .flatMap(each -> Stream.ofNullable(known.get(each)))
                .findFirst();
    }

    private static EconomicCrosswalk read(FiscalYear year) {
        Map<UnitKind, TreeMap<String, String>> codes = new EnumMap<>(UnitKind.class);
        for (String[] row : ChartFile.rows("crosswalk.csv")) {
            if (ChartFile.isValidIn(year.value(), row[3], row[4])) {
                for (UnitKind kind : kinds(row[1])) {
                    codes.computeIfAbsent(kind, any -> new TreeMap<>()).put(row[0], row[2]);
                }
            }
        }
        return new EconomicCrosswalk(codes);
    }

    private static List<UnitKind> kinds(String cell) {
        return cell.isEmpty()
                ? List.of(UnitKind.values())
                : Stream.of(cell.split(" ", -1)).map(UnitKind::valueOf).toList();
    }
}
