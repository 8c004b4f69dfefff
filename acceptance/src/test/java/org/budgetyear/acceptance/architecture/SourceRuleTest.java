package org.budgetyear.acceptance.architecture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.EnumSet;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.FieldSource;

class SourceRuleTest {

    static final List<BadSource> BAD_EXAMPLES = BadSource.ALL;

    private static List<Source> sources = List.of();

    @BeforeAll
    static void readSources() throws IOException {
        sources = Product.sources();
    }

    @ParameterizedTest
    @EnumSource
    void the_sources_follow(SourceRule rule) {
        assertThat(rule.violations(sources)).isEmpty();
    }

    @Test
    void the_sources_of_each_module_are_read() throws IOException {
        assertThat(sources).extracting(Source::module).containsAll(Product.modules());
    }

    @ParameterizedTest
    @EnumSource
    void a_rule_without_a_source_to_judge_fails(SourceRule rule) {
        assertThatThrownBy(() -> rule.violations(List.of())).hasMessage("there is no source");
    }

    @ParameterizedTest
    @FieldSource("BAD_EXAMPLES")
    void a_bad_example_breaks_its_rule(BadSource example) throws IOException {
        List<Source> bad = SourceReader.read(example.texts());

        assertThat(example.rule().violations(bad)).isNotEmpty();
    }

    @ParameterizedTest
    @FieldSource("BAD_EXAMPLES")
    void what_a_bad_example_says_is_no_more_than_what_breaks_the_rule(BadSource example) throws IOException {
        List<Source> good = SourceReader.read(example.allowed());

        assertThat(example.rule().violations(good)).isEmpty();
    }

    @Test
    void each_rule_has_a_bad_example() {
        assertThat(BAD_EXAMPLES).extracting(BadSource::rule).containsAll(EnumSet.allOf(SourceRule.class));
    }
}
