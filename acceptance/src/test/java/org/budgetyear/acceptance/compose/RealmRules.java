package org.budgetyear.acceptance.compose;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.budgetyear.model.access.Person;
import org.budgetyear.model.access.Role;
import org.budgetyear.runtime.envelope.Json;
import org.budgetyear.standalone.identity.IdentityProvider;
import tools.jackson.databind.JsonNode;

/** What the realm of the identity provider says of people, beside what the embedded provider says of the same ones. */
final class RealmRules {

    private static final String CALLBACK = "login/oauth2/code/budget";

    private RealmRules() {}

    /** Tokens of the demo's people say the same, whoever gives them. */
    static List<String> claims(Deployment deployment) {
        JsonNode realm = Json.MAPPER.readTree(deployment.realm());
        List<String> violations = new ArrayList<>();
        Set<String> roles = names(realm.path("roles").path("realm"), "name");
        Set<String> ours = Arrays.stream(Role.values()).map(Role::wireName).collect(Collectors.toSet());
        if (!roles.equals(ours)) {
            violations.add("the realm has the roles " + roles + " instead of " + ours);
        }
        Set<String> groups = names(realm.path("groups"), "name").stream()
                .map(name -> "/" + name)
                .collect(Collectors.toSet());
        Map<String, Map<String, Object>> told = new HashMap<>();
        for (JsonNode user : realm.path("users")) {
            if (!groups.containsAll(words(user.path("groups")))) {
                violations.add("the realm has no group for " + user.path("groups"));
            }
            told.put(user.path("username").asString(), claims(realm, user));
        }
        Map<String, Map<String, Object>> embedded = embedded();
        if (!told.equals(embedded)) {
            violations.add("the realm tells of people " + told + ", the embedded provider " + embedded);
        }
        return violations;
    }

    /** With a code that only the gateway can use, and back to nowhere else. */
    static List<String> logins(Deployment deployment) {
        JsonNode client = client(Json.MAPPER.readTree(deployment.realm()));
        String port = deployment
                .instancesOf("gateway")
                .getFirst()
                .words("ports")
                .getFirst()
                .split(":", -1)[1];
        List<String> homes = Stream.of("127.0.0.1", "localhost")
                .map(host -> "http://" + host + ":" + port + "/")
                .toList();
        List<String> violations = new ArrayList<>();
        List<String> redirects = homes.stream().map(home -> home + CALLBACK).toList();
        if (!words(client.path("redirectUris")).equals(redirects)) {
            violations.add("logins come back to " + client.path("redirectUris") + " instead of " + redirects);
        }
        JsonNode attributes = client.path("attributes");
        if (!attributes.path("post.logout.redirect.uris").asString("").equals(String.join("##", homes))) {
            violations.add("after a login's end people are not sent to " + homes);
        }
        if (!attributes.path("pkce.code.challenge.method").asString("").equals("S256")) {
            violations.add("a code can be used by whoever finds it");
        }
        for (String open : List.of("publicClient", "implicitFlowEnabled", "directAccessGrantsEnabled")) {
            if (client.path(open).asBoolean(true)) {
                violations.add("the gateway's client has " + open);
            }
        }
        return violations;
    }

    private static JsonNode client(JsonNode realm) {
        return realm.path("clients")
                .valueStream()
                .filter(client -> client.path("clientId").asString("").equals("gateway"))
                .findFirst()
                .orElseThrow();
    }

    /** As Keycloak's mappers put a user's roles and groups into an access token; its scope {@code profile} has the names. */
    private static Map<String, Object> claims(JsonNode realm, JsonNode user) {
        Map<String, Object> claims = new HashMap<>();
        JsonNode client = client(realm);
        if (words(client.path("defaultClientScopes")).contains("profile")) {
            claims.put(Person.NAME_CLAIM, user.path("username").asString());
            claims.put("name", user.path("firstName").asString());
        }
        for (JsonNode mapper : client.path("protocolMappers")) {
            JsonNode config = mapper.path("config");
            if (!config.path("access.token.claim").asString("").equals("true")) {
                continue;
            }
            String claim = config.path("claim.name").asString("");
            switch (mapper.path("protocolMapper").asString("")) {
                case "oidc-audience-mapper" ->
                    claims.put("aud", config.path("included.custom.audience").asString(""));
                case "oidc-usermodel-realm-role-mapper" -> claims.put(claim, words(user.path("realmRoles")));
                case "oidc-group-membership-mapper" -> claims.put(claim, units(config, user));
                default -> claims.put(claim, "by an unknown mapper");
            }
        }
        return claims;
    }

    private static List<String> units(JsonNode config, JsonNode user) {
        boolean bare = config.path("full.path").asString("").equals("false");
        return words(user.path("groups")).stream()
                .map(group -> bare ? group.substring(1) : group)
                .toList();
    }

    private static Map<String, Map<String, Object>> embedded() {
        try (InputStream file = Objects.requireNonNull(IdentityProvider.class.getResourceAsStream("people.csv"))) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .skip(1)
                    .map(line -> line.split(",", -1))
                    .collect(Collectors.toMap(
                            cells -> cells[0],
                            cells -> Map.of(
                                    Person.NAME_CLAIM,
                                    cells[0],
                                    "name",
                                    cells[1],
                                    Person.ROLES_CLAIM,
                                    List.of(cells[2].split(" ", -1)),
                                    Person.UNITS_CLAIM,
                                    cells[3].isEmpty() ? List.of() : List.of(cells[3].split(" ", -1)),
                                    "aud",
                                    "budget-year")));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Set<String> names(JsonNode entries, String field) {
        Set<String> names = new HashSet<>();
        entries.valueStream().forEach(entry -> names.add(entry.path(field).asString("")));
        return names;
    }

    private static List<String> words(JsonNode array) {
        return array.valueStream().map(JsonNode::asString).toList();
    }
}
