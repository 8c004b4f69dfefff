package org.budgetyear.acceptance.compose;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What holds of the images, the build's modules being what they are. */
final class ImageRules {

    private static final Pattern MODULE = Pattern.compile("<module>([^<]+)</module>");
    private static final Pattern COPIED = Pattern.compile("(?m)^COPY (?!--from)(\\S+) ");
    private static final Pattern LAYER = Pattern.compile("(?m)^COPY --from=jar /jar/layers/([^/ ]+)/ \\./$");
    private static final Pattern BASE = Pattern.compile("(?m)^FROM (\\S+)");
    private static final Pattern USER = Pattern.compile("(?m)^USER (\\S+)$");
    private static final String VERSION = "1.0.0-SNAPSHOT";

    /** The order in which Spring Boot writes them, the least changed first. */
    private static final List<String> LAYERS =
            List.of("dependencies", "spring-boot-loader", "snapshot-dependencies", "application");

    private ImageRules() {}

    static List<String> eachModuleIsThere(Deployment deployment) {
        Stream<String> modules = modulesThatRun().stream()
                .filter(module -> deployment.instancesOf(module).isEmpty())
                .map(module -> "nothing runs " + module);
        Stream<String> keepers = Stream.of(
                        deployment.brokers().isEmpty() ? "no broker" : "",
                        deployment.stores().isEmpty() ? "no store" : "",
                        deployment.provider().isEmpty() ? "no identity provider" : "")
                .filter(missing -> !missing.isEmpty());
        return Deployment.all(modules, keepers);
    }

    static List<String> jarsExist(Deployment deployment) {
        Stream<String> modules = deployment.services().stream()
                .filter(part -> !modulesThatRun().contains(part.module()))
                .map(part -> part.name() + " is built from a module that makes no executable jar: " + part.module());
        Stream<String> sources = deployment.services().stream()
                .filter(part -> sources(deployment, part.module())
                        .anyMatch(source -> !matches(source, jar(part.module(), "-exec"))
                                || matches(source, jar(part.module(), ""))))
                .map(part -> part.name() + ": COPY takes another file than the executable jar of " + part.module());
        return Deployment.all(modules, sources);
    }

    static List<String> jarsAreNotIgnored(Deployment deployment) {
        List<String> let = deployment
                .dockerignore()
                .lines()
                .filter(line -> line.startsWith("!"))
                .map(line -> line.substring(1))
                .toList();
        return deployment.services().stream()
                .map(part -> jar(part.module(), "-exec"))
                .filter(jar -> let.stream().noneMatch(pattern -> matches(pattern, jar)))
                .map(jar -> ".dockerignore keeps back " + jar)
                .toList();
    }

    static List<String> allLayersAreCopied(Deployment deployment) {
        List<String> copied = found(LAYER, deployment.dockerfile());
        return copied.equals(LAYERS) ? List.of() : List.of("layers " + copied + " instead of " + LAYERS);
    }

    static List<String> javaWithoutRoot(Deployment deployment) {
        String java = "eclipse-temurin:" + Runtime.version().feature() + "-jre";
        Stream<String> bases = found(BASE, deployment.dockerfile()).stream()
                .filter(base -> !base.equals(java))
                .map(base -> base + " instead of " + java);
        List<String> users = found(USER, deployment.dockerfile());
        boolean root = users.isEmpty() || List.of("root", "0").contains(users.getLast());
        return Deployment.all(bases, root ? Stream.of("it runs as root") : Stream.of());
    }

    /** The modules that make an executable jar, but not the one that runs all of them in one process. */
    private static List<String> modulesThatRun() {
        return found(MODULE, read(Path.of("pom.xml"))).stream()
                .filter(module -> !module.equals("standalone"))
                .filter(module -> read(Path.of(module, "pom.xml")).contains("spring-boot-maven-plugin"))
                .toList();
    }

    private static Stream<String> sources(Deployment deployment, String module) {
        return found(COPIED, deployment.dockerfile()).stream().map(source -> source.replace("${MODULE}", module));
    }

    private static Path jar(String module, String classifier) {
        return Path.of(module, "target", Path.of(module).getFileName() + "-" + VERSION + classifier + ".jar");
    }

    private static boolean matches(String pattern, Path file) {
        return FileSystems.getDefault().getPathMatcher("glob:" + pattern).matches(file);
    }

    private static List<String> found(Pattern pattern, String text) {
        return pattern.matcher(text)
                .results()
                .map((MatchResult result) -> result.group(1))
                .toList();
    }

    private static String read(Path file) {
        try {
            return Files.readString(Deployment.ROOT.resolve(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
