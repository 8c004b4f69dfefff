package org.budgetyear.model.chart;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import org.budgetyear.model.code.EconomicCode;
import org.budgetyear.model.code.FiscalYear;
import org.budgetyear.model.code.FunctionCode;

/**
 * The codes that are valid in one fiscal year, with the names they have in it (政府收支分类科目). A code that a later year
 * renames keeps its old name in the earlier one. Every classification has its codes of all levels, in order of code.
 *
 * @param functions functional codes: class (3 digits), section (5) and item (7)
 * @param economics departmental economic codes: first level (3 digits) and second (5)
 * @param governmentEconomics government economic codes of the same levels; none before the reform of 2018
 */
public record ChartOfAccounts(
        SortedMap<String, String> functions,
        SortedMap<String, String> economics,
        SortedMap<String, String> governmentEconomics) {

    private static final ConcurrentMap<FiscalYear, ChartOfAccounts> BUILT_IN = new ConcurrentHashMap<>();

    public ChartOfAccounts {
        functions = Collections.unmodifiableSortedMap(new TreeMap<>(functions));
        economics = Collections.unmodifiableSortedMap(new TreeMap<>(economics));
        governmentEconomics = Collections.unmodifiableSortedMap(new TreeMap<>(governmentEconomics));
    }

    /** The chart that comes with the project; {@link Charts} knows those that a bureau has loaded. */
    public static ChartOfAccounts of(FiscalYear year) {
        return BUILT_IN.computeIfAbsent(
                year,
                any -> new ChartOfAccounts(
                        names("functional.csv", "FUNCTION", any),
                        names("economic.csv", "DEPT_ECON", any),
                        names("economic.csv", "GOV_ECON", any)));
    }

    public boolean has(FunctionCode code) {
        return functions.containsKey(code.value());
    }

    public boolean has(EconomicCode code) {
        return economics.containsKey(code.value());
    }

    /** The name of a functional code of any level: class (3 digits), section (5) or item (7). */
    public Optional<String> functionName(String code) {
        return Optional.ofNullable(functions.get(code));
    }

    /** The name of a departmental economic code: first level (3 digits) or second (5). */
    public Optional<String> economicName(String code) {
        return Optional.ofNullable(economics.get(code));
    }

    /** The name of a government economic code: first level (3 digits) or second (5). */
    public Optional<String> governmentEconomicName(String code) {
        return Optional.ofNullable(governmentEconomics.get(code));
    }

    /** The items that are valid beside a code which is not: those of its section, or of its class when it has none. */
    public List<String> itemsNear(FunctionCode code) {
        return near(functions, code.sectionCode(), code.classCode(), 7);
    }

    /** The second-level codes that are valid beside one which is not. */
    public List<String> itemsNear(EconomicCode code) {
        return near(economics, code.classCode(), code.classCode(), 5);
    }

    private static List<String> near(Map<String, String> codes, String closer, String farther, int digits) {
        List<String> siblings = below(codes, closer, digits);
        return siblings.isEmpty() ? below(codes, farther, digits) : siblings;
    }

    private static List<String> below(Map<String, String> codes, String prefix, int digits) {
        return codes.keySet().stream()
                .filter(code -> code.length() == digits && code.startsWith(prefix))
                .toList();
    }

    private static SortedMap<String, String> names(String file, String classification, FiscalYear year) {
        SortedMap<String, String> names = new TreeMap<>();
        for (String[] row : ChartFile.rows(file)) {
            if (row[0].equals(classification) && ChartFile.isValidIn(year.value(), row[3], row[4])) {
                names.put(row[1], row[2]);
            }
        }
        return names;
    }
}
