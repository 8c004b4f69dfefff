package org.budgetyear.acceptance.architecture;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaFileObject;
import javax.tools.ToolProvider;

/**
 * A class that must not come into the product. It is told as text and compiled by the test, so that it stands where the
 * product would have it and no other check has to be silenced for it.
 *
 * @param place the package it would be in, below {@code org.budgetyear}
 * @param text declares {@code Bad}
 */
record BadClass(ClassRule rule, String place, String text) {

    static final List<BadClass> ALL = Stream.of(
                    BadDependencies.ALL, BadChances.ALL, BadFloatingPoint.ALL, BadFamilies.ALL)
            .flatMap(List::stream)
            .toList();

    String name() {
        return packageName() + ".Bad";
    }

    JavaClasses compiledInto(Path folder) {
        var mistakes = new DiagnosticCollector<JavaFileObject>();
        List<String> options =
                List.of("-proc:none", "-d", folder.toString(), "-classpath", System.getProperty("java.class.path", ""));
        var source = new JavaText(place, "Bad.java", "package " + packageName() + ";" + text);
        boolean compiled = ToolProvider.getSystemJavaCompiler()
                .getTask(null, null, mistakes, options, null, List.of(source))
                .call();
        if (!compiled) {
            throw new IllegalArgumentException("no Java: " + mistakes.getDiagnostics());
        }
        return new ClassFileImporter().importPath(folder);
    }

    private String packageName() {
        return "org.budgetyear." + place;
    }
}
