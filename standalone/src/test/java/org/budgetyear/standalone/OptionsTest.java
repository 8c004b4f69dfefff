package org.budgetyear.standalone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OptionsTest {

    private static Options parse(String... args) {
        return Options.parse(List.of(args), Set.of("--data", "--port"), Set.of("--exit"));
    }

    @Test
    void valuesAndFlagsMayComeInAnyOrder() {
        Options options = parse("--exit", "--port", "8081", "--data", "/srv/budget");
        assertThat(options.has("--exit")).isTrue();
        assertThat(options.port("--port", 8080)).isEqualTo(8081);
        assertThat(options.path("--data")).contains(Path.of("/srv/budget"));
    }

    @Test
    void whatIsNotGivenKeepsItsDefault() {
        Options options = parse();
        assertThat(options.has("--exit")).isFalse();
        assertThat(options.port("--port", 8080)).isEqualTo(8080);
        assertThat(options.path("--data")).isEmpty();
    }

    @Test
    void anUnknownOptionIsNamed() {
        assertThatThrownBy(() -> parse("--prot", "1"))
                .isInstanceOf(CannotStart.class)
                .hasMessageContaining("--prot");
    }

    @Test
    void aMissingValueIsNamed() {
        assertThatThrownBy(() -> parse("--port"))
                .isInstanceOf(CannotStart.class)
                .hasMessageContaining("--port");
    }

    @ParameterizedTest
    @ValueSource(strings = {"-1", "65536", "http", ""})
    void aPortIsANumberFromZeroTo65535(String port) {
        assertThatThrownBy(() -> parse("--port", port).port("--port", 0)).isInstanceOf(CannotStart.class);
    }
}
