package org.budgetyear.runtime.chart;

import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.budgetyear.model.code.FiscalYear;
import org.budgetyear.model.code.UnitYear;
import org.budgetyear.runtime.envelope.Json;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;

/** The codes that events of a year name, of whatever context: by the names that their fields have in every schema. */
public final class UsedCodes {

    private static final Logger LOG = LoggerFactory.getLogger(UsedCodes.class);
    private static final String FUNCTION = "function";
    private static final String ECONOMIC = "economic";

    private final FiscalYear year;
    private final Set<String> functions = new TreeSet<>();
    private final Set<String> economics = new TreeSet<>();

    UsedCodes(FiscalYear year) {
        this.year = year;
    }

    public Set<String> functions() {
        return functions;
    }

    public Set<String> economics() {
        return economics;
    }

    void take(String key, byte[] event) {
        if (!UnitYear.ofKey(key).year().equals(year)) {
            return;
        }
        try {
            take(Json.MAPPER.readTree(event));
        } catch (JacksonException e) {
            LOG.warn("an event of {} that cannot be read is taken to use no code", key, e);
        }
    }

    private void take(JsonNode node) {
        node.propertyStream().forEach(field -> {
            String name = field.getKey().toLowerCase(Locale.ROOT);
            JsonNode value = field.getValue();
            if (value.isString() && name.endsWith(FUNCTION)) {
                functions.add(value.asString());
            } else if (value.isString() && name.endsWith(ECONOMIC)) {
                economics.add(value.asString());
            }
        });
        node.forEach(this::take);
    }
}
