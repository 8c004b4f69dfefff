package org.budgetyear.acceptance.architecture;

import static org.budgetyear.acceptance.architecture.SourceRule.*;

import java.util.List;
import java.util.stream.IntStream;

/**
 * Sources just beyond what a rule allows, and sources just within it.
 *
 * @param texts break the rule
 * @param allowed follow it
 */
record BadSource(SourceRule rule, List<JavaText> texts, List<JavaText> allowed) {

    static final List<BadSource> ALL = List.of(
            new BadSource(A_FILE_HAS_AT_MOST_300_LINES, List.of(file("A", 301)), List.of(file("A", 300))),
            new BadSource(NINE_PRODUCTION_FILES_IN_TEN_HAVE_UNDER_120_LINES, files(2, 120), files(1, 120)),
            new BadSource(NINE_PRODUCTION_FILES_IN_TEN_HAVE_UNDER_120_LINES, files(10, 120), files(10, 119)),
            aClass(A_METHOD_HAS_AT_MOST_40_LINES, "void pay() {" + "\n".repeat(40) + "}", "void pay() {}"),
            aClass(
                    A_METHOD_HAS_AT_MOST_40_LINES,
                    "@Deprecated public" + "\n".repeat(40) + "A() {}",
                    "@Deprecated" + "\n".repeat(40) + "A() {}"),
            aClass(A_METHOD_HAS_AT_MOST_40_LINES, "static {" + "\n".repeat(40) + "}", "{" + "\n".repeat(39) + "}"),
            new BadSource(
                    EACH_PACKAGE_IS_NULL_MARKED,
                    List.of(text("payments", "a", "class A {}")),
                    List.of(text("payments", "a", "class A {}"), marked("payments", "a"))),
            new BadSource(
                    EACH_PACKAGE_IS_NULL_MARKED,
                    List.of(text("payments", "a.b", "class A {}"), marked("payments", "a"), marked("gateway", "a.b")),
                    List.of(marked("payments", "a.b"), text("payments", "a.b", "class A {}"))),
            named("budget.util", "budget.utility"),
            named("dto", "dtos"),
            named("budget.impl.year", "budget.implied.year"),
            named("common", "commonwealth"));

    private static BadSource aClass(SourceRule rule, String member, String allowed) {
        return new BadSource(
                rule,
                List.of(text("payments", "a", "class A {" + member + "}")),
                List.of(text("payments", "a", "class A {" + allowed + "}")));
    }

    private static BadSource named(String packageName, String allowed) {
        return new BadSource(
                NO_PACKAGE_IS_NAMED_AFTER_NOTHING,
                List.of(text("payments", packageName, "class A {}")),
                List.of(text("payments", allowed, "class A {}")));
    }

    private static List<JavaText> files(int longFiles, int lines) {
        return IntStream.range(0, 10)
                .mapToObj(i -> file("A" + i, i < longFiles ? lines : 1))
                .toList();
    }

    private static JavaText file(String name, int lines) {
        return new JavaText(
                "payments", "src/main/java/" + name + ".java", "package a; class " + name + " {}" + "\n".repeat(lines));
    }

    private static JavaText marked(String module, String packageName) {
        String text = "@org.jspecify.annotations.NullMarked package " + packageName + ";";
        return new JavaText(module, packageName + "/package-info.java", text);
    }

    private static JavaText text(String module, String packageName, String text) {
        return new JavaText(module, "A.java", "package " + packageName + ";" + text);
    }
}
