package org.budgetyear.acceptance.architecture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.io.IOException;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.FieldSource;

class ClassRuleTest {

    static final List<BadClass> BAD_EXAMPLES = BadClass.ALL;

    private static final JavaClasses NONE = new ClassFileImporter().importClasses();

    private static JavaClasses product = NONE;

    @BeforeAll
    static void readClasses() {
        product = Product.classes();
    }

    @ParameterizedTest
    @EnumSource
    void the_product_follows(ClassRule rule) {
        assertThat(rule.violations(product)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void a_rule_names_what_there_is(Place place) {
        assertThat(product).anyMatch(place::has);
    }

    @ParameterizedTest
    @EnumSource
    void a_rule_without_a_class_to_judge_fails(ClassRule rule) {
        assertThatThrownBy(() -> rule.violations(NONE)).hasMessageContaining("failed to check any classes");
    }

    @ParameterizedTest
    @FieldSource("BAD_EXAMPLES")
    void a_bad_example_breaks_its_rule(BadClass example, @TempDir Path folder) throws IOException {
        JavaClasses bad = example.compiledInto(folder);

        assertThat(example.rule().violations(bad)).anyMatch(violation -> violation.contains(example.name()));
    }

    @Test
    void each_rule_has_a_bad_example() {
        assertThat(BAD_EXAMPLES).extracting(BadClass::rule).containsAll(EnumSet.allOf(ClassRule.class));
    }
}
