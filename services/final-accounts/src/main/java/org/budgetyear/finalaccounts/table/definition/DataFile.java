package org.budgetyear.finalaccounts.table.definition;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** Reads a data file strictly: an unknown or repeated property is a mistake, not a comment. */
public final class DataFile {

    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .disable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .build();

    private DataFile() {}

    /**
     * Reads a file's content.
     *
     * @param content null when there is no such file
     * @throws MalformedTableSet naming the place when the content is no such thing
     */
    public static <T> T read(String place, byte @Nullable [] content, Class<T> type) {
        if (content == null) {
            throw new MalformedTableSet(place, "there is no such file");
        }
        try {
            return Objects.requireNonNull(JSON.readValue(content, type));
        } catch (JacksonException e) {
            throw new MalformedTableSet(place, e);
        }
    }
}
