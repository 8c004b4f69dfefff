package org.budgetyear.standalone;

import java.net.URI;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The options of one subcommand: {@code --name value}, or {@code --name} alone. */
public final class Options {

    private static final int HIGHEST_PORT = 65_535;

    private final Map<String, String> given;

    private Options(Map<String, String> given) {
        this.given = given;
    }

    /**
     * Reads what follows the subcommand.
     *
     * @param valued names that take a value, such as {@code --port}
     * @param flags names that stand alone, such as {@code --exit}
     * @throws CannotStart if there is another name, or a value is missing
     */
    public static Options parse(List<String> args, Set<String> valued, Set<String> flags) {
        Map<String, String> given = new HashMap<>();
        for (Iterator<String> rest = args.iterator(); rest.hasNext(); ) {
            String name = rest.next();
            if (valued.contains(name) && rest.hasNext()) {
                given.put(name, rest.next());
            } else if (valued.contains(name)) {
                throw new CannotStart(name + " needs a value after it", name + " 后面需要一个值");
            } else if (flags.contains(name)) {
                given.put(name, "");
            } else {
                throw new CannotStart(
                        "there is no option " + name + "; see ./budget help", "没有选项 " + name + "；请看 ./budget help");
            }
        }
        return new Options(Map.copyOf(given));
    }

    public boolean has(String flag) {
        return given.containsKey(flag);
    }

    public Optional<String> text(String name) {
        return Optional.ofNullable(given.get(name));
    }

    public Optional<Path> path(String name) {
        return text(name).map(Path::of).map(Path::toAbsolutePath);
    }

    /** @throws CannotStart if it is no HTTP address */
    public Optional<URI> uri(String name) {
        String text = given.get(name);
        if (text != null && !text.matches("https?://[^\\s]+")) {
            throw new CannotStart(
                    name + " must be an address such as http://127.0.0.1:8080, not " + text,
                    name + " 必须是 http://127.0.0.1:8080 这样的地址，而不是 " + text);
        }
        return Optional.ofNullable(text).map(URI::create);
    }

    /**
     * A TCP port.
     *
     * @throws CannotStart if it is not a number from 0 to 65535
     */
    public int port(String name, int otherwise) {
        String text = given.get(name);
        if (text == null) {
            return otherwise;
        }
        try {
            int port = Integer.parseInt(text);
            if (port >= 0 && port <= HIGHEST_PORT) {
                return port;
            }
        } catch (NumberFormatException e) {
            // said below, in the same words as a number out of range
        }
        throw new CannotStart(
                name + " must be a number from 0 to " + HIGHEST_PORT + ", not " + text,
                name + " 必须是 0 到 " + HIGHEST_PORT + " 的数字，而不是 " + text);
    }
}
