package org.budgetyear.acceptance.compose;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/**
 * The files that say how the platform is deployed.
 *
 * @param parts the services of the compose file, by name
 * @param volumes the names of its volumes
 * @param realm what the identity provider is told when it starts
 */
record Deployment(
        String compose, String dockerfile, String dockerignore, List<Part> parts, List<String> volumes, String realm) {

    static final Path ROOT = Path.of("..").toAbsolutePath().normalize();

    /** The files as they are. */
    static Deployment ofThisProject() throws IOException {
        return of(
                Files.readString(ROOT.resolve("docker-compose.yml")),
                Files.readString(ROOT.resolve("Dockerfile")),
                Files.readString(ROOT.resolve(".dockerignore")),
                Files.readString(ROOT.resolve("keycloak/budget-year-realm.json")));
    }

    /** The same with a slip of the pen in whichever of the files has the text. */
    Deployment with(String text, String instead) {
        Deployment changed = of(
                compose.replace(text, instead),
                dockerfile.replace(text, instead),
                dockerignore.replace(text, instead),
                realm.replace(text, instead));
        if (changed.equals(this)) {
            throw new IllegalArgumentException("no file has: " + text);
        }
        return changed;
    }

    /** What runs a module of ours. */
    List<Part> services() {
        return parts.stream().filter(part -> !part.module().isEmpty()).toList();
    }

    List<Part> instancesOf(String module) {
        return parts.stream().filter(part -> part.module().equals(module)).toList();
    }

    List<Part> brokers() {
        return parts.stream()
                .filter(part -> part.image().startsWith("apache/kafka:"))
                .toList();
    }

    /** The members of the store, without what makes a set of them. */
    List<Part> stores() {
        return parts.stream()
                .filter(part -> part.image().startsWith("mongo:"))
                .filter(part -> part.words("command").contains("mongod"))
                .toList();
    }

    /** The identity provider, if there is one. */
    Optional<Part> provider() {
        return parts.stream()
                .filter(part -> part.image().startsWith("quay.io/keycloak/keycloak:"))
                .findFirst();
    }

    private static Deployment of(String compose, String dockerfile, String dockerignore, String realm) {
        Map<?, ?> file = new Yaml(new SafeConstructor(new LoaderOptions())).load(compose);
        Map<String, Part> parts = new TreeMap<>();
        entries(file, "services").forEach((name, part) -> parts.put(name, new Part(name, (Map<?, ?>) part)));
        List<String> volumes = List.copyOf(entries(file, "volumes").keySet());
        return new Deployment(compose, dockerfile, dockerignore, List.copyOf(parts.values()), volumes, realm);
    }

    static Map<String, Object> entries(Map<?, ?> yaml, String key) {
        Map<String, Object> entries = new TreeMap<>();
        if (yaml.get(key) instanceof Map<?, ?> map) {
            map.forEach((name, value) -> entries.put(String.valueOf(name), value == null ? "" : value));
        }
        return entries;
    }

    /** What the rules say of several parts, together. */
    static List<String> all(Stream<String> first, Stream<String> second) {
        return Stream.concat(first, second).toList();
    }
}
