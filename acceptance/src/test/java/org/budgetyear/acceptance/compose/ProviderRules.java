package org.budgetyear.acceptance.compose;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.budgetyear.runtime.envelope.Json;

/** What holds of the identity provider among the other parts. */
final class ProviderRules {

    /** A variable without which nothing starts. */
    private static final Pattern REQUIRED = Pattern.compile("\\$\\{[A-Z_]+:\\?[^}]+}");

    private static final Pattern SECRET = Pattern.compile("\"(?:secret|value)\": \"([^\"]*)\"");
    private static final String CLIENT_SECRET = "BUDGET_CLIENT_SECRET";

    private ProviderRules() {}

    /** Tokens name it as browsers and services look for it, and it listens where both look. */
    static List<String> address(Deployment deployment) {
        List<String> violations = new ArrayList<>();
        for (Part provider : deployment.provider().stream().toList()) {
            URI address = URI.create(provider.variable("KC_HOSTNAME"));
            String realm =
                    Json.MAPPER.readTree(deployment.realm()).path("realm").asString();
            String issuer = address + "/realms/" + realm;
            deployment.services().stream()
                    .filter(part -> !part.variable("BUDGET_ISSUER").equals(issuer))
                    .forEach(part -> violations.add(part.name() + " believes another than " + issuer));
            String port = String.valueOf(address.getPort());
            if (!provider.words("ports").equals(List.of("127.0.0.1:" + port + ":" + port))
                    || !provider.variable("KC_HTTP_PORT").equals(port)
                    || !provider.variable("KC_HTTP_ENABLED").equals("true")) {
                violations.add(provider.name() + " cannot be asked at " + address + " by browsers");
            }
            if (!String.valueOf(address.getHost()).endsWith(".localhost")
                    || !aliases(provider).contains(String.valueOf(address.getHost()))) {
                violations.add(provider.name() + " cannot be asked at " + address + " by services");
            }
            if (!imported(deployment, provider).equals(realm + "-realm.json")) {
                violations.add(provider.name() + " does not import the realm " + realm);
            }
            if (!provider.variable("KC_HEALTH_ENABLED").equals("true")) {
                violations.add(provider.name() + " does not tell whether it is ready");
            }
        }
        return violations;
    }

    static List<String> secrets(Deployment deployment) {
        Stream<String> compose = deployment.parts().stream()
                .flatMap(part -> part.environment().entrySet().stream()
                        .filter(variable -> variable.getKey().matches(".*(SECRET|PASSWORD)"))
                        .filter(variable ->
                                !REQUIRED.matcher(variable.getValue()).matches())
                        .map(variable -> part.name() + " does not ask for " + variable.getKey()));
        List<String> given = deployment.provider().stream()
                .flatMap(provider -> provider.environment().keySet().stream())
                .map(variable -> "${" + variable + "}")
                .toList();
        Stream<String> realm = SECRET.matcher(deployment.realm())
                .results()
                .map(found -> found.group(1))
                .filter(value -> !given.contains(value))
                .map(value -> "the realm has a secret of its own or one that nobody gives: " + value);
        List<String> shared = Stream.concat(deployment.instancesOf("gateway").stream(), deployment.provider().stream())
                .map(part -> part.variable(CLIENT_SECRET))
                .distinct()
                .toList();
        return Deployment.all(
                Stream.concat(compose, realm),
                shared.size() == 1 ? Stream.of() : Stream.of("gateway and provider share no secret: " + shared));
    }

    private static List<String> aliases(Part provider) {
        return provider.entries("networks").get("default") instanceof Map<?, ?> network
                        && network.get("aliases") instanceof List<?> aliases
                ? aliases.stream().map(String::valueOf).toList()
                : List.of();
    }

    /** The name of the file that it finds where it looks for realms. */
    private static String imported(Deployment deployment, Part provider) {
        String folder = "/opt/keycloak/data/import/";
        boolean told = provider.words("command").equals(List.of("start", "--import-realm"))
                && deployment.compose().contains("realm: {file: ./keycloak/budget-year-realm.json}");
        return provider.yaml().get("configs") instanceof List<?> configs
                        && told
                        && configs.size() == 1
                        && configs.getFirst() instanceof Map<?, ?> config
                        && String.valueOf(config.get("target")).startsWith(folder)
                ? String.valueOf(config.get("target")).substring(folder.length())
                : "";
    }
}
