package org.budgetyear.assets.register;

import java.util.List;
import java.util.stream.Stream;

/**
 * Which assets there are, since a state can only be asked for what one can name.
 *
 * @param numbers in order of appearance
 */
record AssetNos(List<String> numbers) {

    static final AssetNos NONE = new AssetNos(List.of());

    AssetNos with(String number) {
        return new AssetNos(Stream.concat(numbers.stream(), Stream.of(number)).toList());
    }
}
