package org.budgetyear.assets.register;

import java.util.List;
import java.util.stream.Stream;

/** Which payments there are to be registered, in order of appearance. */
record DueKeys(List<String> keys) {

    static final DueKeys NONE = new DueKeys(List.of());

    DueKeys with(String key) {
        return new DueKeys(Stream.concat(keys.stream(), Stream.of(key)).toList());
    }
}
