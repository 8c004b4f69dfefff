package org.budgetyear.acceptance.architecture;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** All that the modules consist of. */
final class Product {

    private static final Path ROOT = Path.of("..").toAbsolutePath().normalize();
    private static final Pattern MODULE = Pattern.compile("<module>(.+?)</module>");

    private Product() {}

    /** The compiled classes without tests. */
    static JavaClasses classes() {
        return new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests())
                .importPackages("org.budgetyear");
    }

    /** The modules, as folders below the project's. */
    static List<String> modules() throws IOException {
        return MODULE.matcher(Files.readString(ROOT.resolve("pom.xml")))
                .results()
                .map(result -> result.group(1))
                .toList();
    }

    static List<Source> sources() throws IOException {
        List<JavaText> texts = new ArrayList<>();
        for (String module : modules()) {
            for (Path file : javaFiles(ROOT.resolve(module, "src"))) {
                String path = ROOT.resolve(module).relativize(file).toString().replace('\\', '/');
                texts.add(new JavaText(module, path, Files.readString(file)));
            }
        }
        return SourceReader.read(texts);
    }

    private static List<Path> javaFiles(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(".java")).toList();
        }
    }
}
