package org.budgetyear.finalaccounts.document.page;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/** Style sheets that come with the project. */
final class StyleSheet {

    private StyleSheet() {}

    static String read(String name) {
        try (InputStream css = Objects.requireNonNull(StyleSheet.class.getResourceAsStream(name), name)) {
            return new String(css.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
