package org.budgetyear.finalaccounts.web;

import static org.budgetyear.finalaccounts.testing.SampleLog.UNIT;

import java.util.List;
import org.budgetyear.finalaccounts.source.Chunk;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.springframework.http.HttpHeaders;

@Timeout(60)
class OperationsRoutesTest {

    private static final String ROOT = "/api/final-accounts";
    private static final String OF_DEPARTMENT = ROOT + "/departments/440105-701/2017";

    private final FoldedSample sample = new FoldedSample();

    @AfterEach
    void close() {
        sample.close();
    }

    @Test
    void anOperatorSeesWhatIsHeld() {
        sample.log.addUnreadable(UNIT);
        sample.projection.on(new Chunk(List.of(sample.log.records().getLast())));
        sample.get(ROOT + "/operations")
                .jsonPath("$.processors[0].name")
                .isEqualTo("unit-years")
                .jsonPath("$.deadLetters[0].key")
                .isEqualTo("440105-701001|2017")
                .jsonPath("$.deadLetters[0].records")
                .isEqualTo(1);
        sample.get(OF_DEPARTMENT + "/status").jsonPath("$.units[0].heldRecords").isEqualTo(1);
    }

    @Test
    void onlyWhereTheProcessorRunsIsAnythingSettled() {
        sample.client
                .post()
                .uri(ROOT + "/operations/dead-letters/440105-701001/2017/retry")
                .exchange()
                .expectStatus()
                .isEqualTo(409)
                .expectBody()
                .jsonPath("$.code")
                .isEqualTo("processor-not-here");
    }

    @Test
    void aSkipNeedsAReason() {
        sample.client
                .post()
                .uri(ROOT + "/operations/dead-letters/440105-701001/2017/skip")
                .bodyValue("{\"reason\":\" \"}")
                .exchange()
                .expectStatus()
                .isBadRequest()
                .expectBody()
                .jsonPath("$.field")
                .isEqualTo("reason");
    }

    @Test
    void whoAuditsSeesOperationsAndTouchesNothing() {
        sample.client
                .post()
                .uri(ROOT + "/operations/rebuild")
                .header(HttpHeaders.AUTHORIZATION, Tokens.li("auditor"))
                .exchange()
                .expectStatus()
                .isForbidden();
    }
}
