package org.budgetyear.acceptance.architecture;

import java.util.List;

/**
 * What a source file shows to the rules.
 *
 * @param module the module's folder below the project's
 * @param path the file below the project's folder
 * @param marksNull whether it declares its package to be {@code @NullMarked}
 */
record Source(String module, String path, int lines, String packageName, boolean marksNull, List<Method> methods) {

    /** Whether it is part of the product, not of its tests. */
    boolean isProduction() {
        return path.contains("/src/main/");
    }

    /**
     * A method, a constructor or an initializer.
     *
     * @param lines from its first modifier to its last brace; annotations are left out, since they may hold a table of
     *     what a test is given
     */
    record Method(String name, int lines) {}
}
