package org.budgetyear.finalaccounts;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.budgetyear.finalaccounts.check.Check;
import org.budgetyear.finalaccounts.check.CheckCatalogue;
import org.budgetyear.finalaccounts.table.definition.TableSets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** A bureau's own checks, as the service takes them up when it starts. */
class ChecksFolderTest {

    @TempDir
    Path folder;

    private final ApplicationContextRunner service =
            new ApplicationContextRunner().withUserConfiguration(Started.class);

    @Configuration(proxyBeanMethods = false)
    @EnableConfigurationProperties(FinalAccountsSettings.class)
    static class Started {

        @Bean
        CheckCatalogue checkCatalogue(FinalAccountsSettings settings) {
            return settings.checks();
        }
    }

    @Test
    void aGoodOneIsRunLikeTheOthers() throws IOException {
        write("T01[22] = sum(T01[1..6])");
        service.withPropertyValues("budget.checks-dir=" + folder)
                .run(started -> assertThat(started.getBean(CheckCatalogue.class).of(TableSets.of("2017")))
                        .extracting(Check::code)
                        .contains("C01", "LOCAL-1"));
    }

    @Test
    void aWrongOneKeepsTheServiceFromStartingAndIsNamedWithItsPlace() throws IOException {
        write("T01[99] = sum(T01[1..6])");
        service.withPropertyValues("budget.checks-dir=" + folder)
                .run(started -> assertThat(started.getStartupFailure())
                        .rootCause()
                        .hasMessageContaining("local.csv, line 2, column")
                        .hasMessageContaining("expected a row of table 01, found '99'"));
    }

    private void write(String formula) throws IOException {
        Files.writeString(
                folder.resolve("local.csv"),
                "code,title,titleEn,scope,severity,from,to,explanation,basis,formula\n"
                        + "LOCAL-1,收入相加,Income adds up,WITHIN_TABLE,ERROR,2017,2017,,区财政局通知," + formula + "\n");
    }
}
