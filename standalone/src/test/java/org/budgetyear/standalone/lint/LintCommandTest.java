package org.budgetyear.standalone.lint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.budgetyear.standalone.CannotStart;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LintCommandTest {

    private static final String EXPECTED = "/org/budgetyear/reference/haizhu-2017/expected/";

    @TempDir
    Path folder;

    @BeforeEach
    void reference() throws IOException {
        List<String> names = Stream.concat(
                        IntStream.rangeClosed(1, 8).mapToObj(table -> "0" + table + ".csv"), Stream.of("narrative.csv"))
                .toList();
        for (String name : names) {
            try (InputStream file =
                    Objects.requireNonNull(LintCommandTest.class.getResourceAsStream(EXPECTED + name))) {
                Files.write(folder.resolve(name), file.readAllBytes());
            }
        }
    }

    @Test
    void a_report_that_is_right_ends_with_0() {
        assertThat(run()).isZero();
    }

    @Test
    void a_contradiction_ends_with_1() throws IOException {
        replace("three_public.completion_pct,65.38", "three_public.completion_pct,65.30");
        assertThat(run()).isEqualTo(1);
    }

    @Test
    void what_cannot_be_read_is_for_the_user_to_put_right() throws IOException {
        replace("three_public.completion_pct,65.38", "three_public.completion_pct,much");
        assertThatThrownBy(this::run)
                .isInstanceOf(CannotStart.class)
                .hasMessageContaining("narrative.csv, line 38, column printed");
    }

    @Test
    void a_bureaus_own_check_is_added(@TempDir Path checks) throws IOException {
        Files.writeString(checks.resolve("own.csv"), """
                code,title,titleEn,scope,severity,from,to,explanation,basis,formula
                LOCAL-1,标题,title,FORM,ERROR,,,,依据,T05[total].total ≤ 1万元
                """);
        assertThat(new LintCommand().run(List.of(folder.toString(), "--checks", checks.toString())))
                .isEqualTo(1);
    }

    @Test
    void a_folder_or_a_table_set_that_is_not_there_is_named() {
        assertThatThrownBy(() -> new LintCommand().run(List.of())).hasMessageContaining("lint needs a folder");
        assertThatThrownBy(
                        () -> new LintCommand().run(List.of(folder.resolve("no").toString())))
                .hasMessageContaining("cannot be read");
        assertThatThrownBy(() -> new LintCommand().run(List.of(folder.toString(), "--set", "1999")))
                .hasMessageContaining("there is no table set 1999");
    }

    private int run() {
        return new LintCommand().run(List.of(folder.toString()));
    }

    private void replace(String from, String to) throws IOException {
        Path file = folder.resolve("narrative.csv");
        Files.writeString(file, Files.readString(file).replace(from, to));
    }
}
