package org.budgetyear.acceptance.compose;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.EnumSet;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.FieldSource;

class ComposeFileTest {

    static final List<BadExample> BAD_EXAMPLES = BadExample.ALL;

    @ParameterizedTest
    @EnumSource
    void the_files_follow(DeploymentRule rule) throws IOException {
        assertThat(rule.violations(Deployment.ofThisProject())).isEmpty();
    }

    @ParameterizedTest
    @FieldSource("BAD_EXAMPLES")
    void a_slip_of_the_pen_breaks_its_rule(BadExample example) throws IOException {
        Deployment slip = Deployment.ofThisProject().with(example.text(), example.instead());

        assertThat(example.rule().violations(slip)).isNotEmpty();
    }

    @Test
    void each_rule_has_a_bad_example() {
        assertThat(BAD_EXAMPLES).extracting(BadExample::rule).containsAll(EnumSet.allOf(DeploymentRule.class));
    }
}
