package org.budgetyear.finalaccounts.disclosure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.budgetyear.runtime.envelope.Json;
import org.junit.jupiter.api.Test;

class CanonicalJsonTest {

    @Test
    void namesAreSortedAndSpaceIsLeftOut() {
        assertThat(canonical("{ \"b\": [1, 2, {}], \"a\": {\"z\": null, \"y\": true} }"))
                .isEqualTo("{\"a\":{\"y\":true,\"z\":null},\"b\":[1,2,{}]}");
    }

    /** The example of RFC 8785, section 3.2.3: names are sorted by their UTF-16 units. */
    @Test
    void namesAreSortedAsTheStandardSays() {
        assertThat(
                        canonical(
                                "{\"\\u20ac\":1,\"\\r\":2,\"\\ufb33\":3,\"1\":4,\"\\ud83d\\ude00\":5,\"\\u0080\":6,\"\\u00f6\":7}"))
                .isEqualTo("{\"\\r\":2,\"1\":4,\"\u0080\":6,\"ö\":7,\"€\":1,\"😀\":5,\"\ufb33\":3}");
    }

    @Test
    void onlyWhatMustBeIsEscaped() {
        assertThat(canonical("[\"\\u0041\\/\\\"\\\\\\u0007\\n 决算\"]")).isEqualTo("[\"A/\\\"\\\\\\u0007\\n 决算\"]");
    }

    @Test
    void wholeNumbersAreWrittenInFull() {
        assertThat(canonical("[-0, 9223372036854775807, -12]")).isEqualTo("[0,9223372036854775807,-12]");
    }

    @Test
    void aFractionHasNoCanonicalForm() {
        assertThatThrownBy(() -> canonical("[1.5]")).isInstanceOf(IllegalArgumentException.class);
    }

    private static String canonical(String json) {
        return CanonicalJson.write(Json.MAPPER.readTree(json));
    }
}
