package org.budgetyear.acceptance.architecture;

import java.net.URI;
import java.nio.file.Path;
import javax.tools.SimpleJavaFileObject;

/** A Java source that the JDK's compiler can read, be it a file of the product or a bad example. */
final class JavaText extends SimpleJavaFileObject {

    private final String module;
    private final String path;
    private final String text;

    /**
     * @param module the module's folder below the project's, such as {@code services/payments}
     * @param path the file within the module, with slashes
     */
    JavaText(String module, String path, String text) {
        super(URI.create("text:///" + module + "/" + path), Kind.SOURCE);
        this.module = module;
        this.path = path;
        this.text = text;
    }

    String module() {
        return module;
    }

    /** The file below the project's folder, as it is told to who has to mend it. */
    String fullPath() {
        return Path.of(module, path).toString();
    }

    int lines() {
        return Math.toIntExact(text.lines().count());
    }

    /** The first position from this one on that is not white space. */
    long positionOfText(long position) {
        String rest = text.substring(Math.toIntExact(position));
        return position + rest.length() - rest.stripLeading().length();
    }

    @Override
    public CharSequence getCharContent(boolean ignoreEncodingErrors) {
        return text;
    }
}
