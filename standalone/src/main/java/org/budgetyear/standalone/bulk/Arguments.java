package org.budgetyear.standalone.bulk;

import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.budgetyear.standalone.CannotStart;
import org.budgetyear.standalone.Options;
import org.budgetyear.standalone.identity.Tokens;
import org.budgetyear.standalone.process.Platform;
import org.jspecify.annotations.Nullable;

/** What follows the word of a command that names a file first and then options. */
record Arguments(Path file, Options options) {

    private static final URI USUAL_PLATFORM = URI.create("http://127.0.0.1:8080");

    /** @throws CannotStart when there is no file, or an option is unknown */
    static Arguments parse(List<String> args, Set<String> valued, Set<String> flags, String usage) {
        if (args.isEmpty() || args.getFirst().startsWith("--")) {
            throw wrong("the file or folder is missing", "缺少文件或文件夹", usage);
        }
        return new Arguments(
                Path.of(args.getFirst()).toAbsolutePath(), options(args.subList(1, args.size()), valued, flags, usage));
    }

    /** @throws CannotStart when an option is unknown */
    static Options options(List<String> args, Set<String> valued, Set<String> flags, String usage) {
        try {
            return Options.parse(args, valued, flags);
        } catch (CannotStart e) {
            throw wrong(e.getMessage(), e.chinese(), usage);
        }
    }

    /** Where the platform is; the usual place when none is given. */
    static URI platform(Options options) {
        return options.uri("--url").orElse(USUAL_PLATFORM);
    }

    /** As whom to ask it: with the tokens of the environment, or else as those may who run it on this folder. */
    static Tokens tokens(Options options) {
        return Tokens.given(System.getenv())
                .orElseGet(() -> Tokens.of(options.path("--data").orElseGet(Platform::defaultFolder)));
    }

    static CannotStart wrong(@Nullable String english, String chinese, String usage) {
        return new CannotStart(english + "; usage: " + usage, chinese + "；用法：" + usage);
    }
}
