package org.budgetyear.acceptance.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.EnumSet;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.FieldSource;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DocsTest {

    static final List<BadExample> BAD_EXAMPLES = BadExample.ALL;

    private Documents documents;

    @BeforeAll
    void readTheDocuments() throws IOException {
        documents = Documents.ofThisProject();
    }

    @ParameterizedTest
    @EnumSource
    void theDocumentsFollow(DocumentRule rule) {
        assertThat(rule.violations(documents)).isEmpty();
    }

    @ParameterizedTest
    @FieldSource("BAD_EXAMPLES")
    void aSlipOfThePenBreaksItsRule(BadExample example) {
        Documents slip = documents.with(example.document(), example.text(), example.instead());

        assertThat(example.rule().violations(slip)).isNotEmpty();
    }

    @Test
    void eachRuleHasABadExample() {
        assertThat(BAD_EXAMPLES).extracting(BadExample::rule).containsAll(EnumSet.allOf(DocumentRule.class));
    }
}
