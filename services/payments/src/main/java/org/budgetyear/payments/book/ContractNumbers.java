package org.budgetyear.payments.book;

import java.util.List;
import java.util.stream.Stream;

/**
 * Which contracts are known, since a state can only be asked for what one can name.
 *
 * @param numbers in order of appearance
 */
record ContractNumbers(List<String> numbers) {

    static final ContractNumbers NONE = new ContractNumbers(List.of());

    ContractNumbers with(String number) {
        return numbers.contains(number)
                ? this
                : new ContractNumbers(
                        Stream.concat(numbers.stream(), Stream.of(number)).toList());
    }
}
