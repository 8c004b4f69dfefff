package org.budgetyear.payments.book;

import java.util.List;
import java.util.stream.Stream;

/**
 * Which balances there are, since a state can only be asked for what one can name.
 *
 * @param ids the keys of their lines, in order of appearance
 */
record LineIds(List<String> ids) {

    static final LineIds NONE = new LineIds(List.of());

    LineIds with(String id) {
        return new LineIds(Stream.concat(ids.stream(), Stream.of(id)).toList());
    }
}
