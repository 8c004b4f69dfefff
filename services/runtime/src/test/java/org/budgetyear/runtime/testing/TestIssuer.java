package org.budgetyear.runtime.testing;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.ECDSASigner;
import com.nimbusds.jose.jwk.Curve;
import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.gen.ECKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.List;

/** An issuer of tokens with a key of its own, which services find by its address as they find a real one. */
public final class TestIssuer implements AutoCloseable {

    public static final String AUDIENCE = "budget-year";

    private static final Duration LIFE = Duration.ofHours(1);

    private final ECKey key = newKey();
    private final HttpServer server;

    public TestIssuer() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        serve("/.well-known/openid-configuration", """
                {"issuer":"%1$s","jwks_uri":"%1$s/keys","authorization_endpoint":"%1$s/authorize",
                 "token_endpoint":"%1$s/token","subject_types_supported":["public"]}""".formatted(url()));
        serve("/keys", new JWKSet(key.toPublicJWK()).toString());
        server.start();
    }

    /** Its address, which is also its name in tokens. */
    public String url() {
        return "http://127.0.0.1:" + server.getAddress().getPort();
    }

    /** The header of a request of somebody who works in a role for some units. */
    public String bearer(String name, String role, String... units) {
        return "Bearer " + token(claims(name, List.of(role.split(" ", -1)), List.of(units)));
    }

    /** Claims as the issuer makes them, to be changed into such as must not be believed. */
    public JWTClaimsSet.Builder claims(String name, List<String> roles, List<String> units) {
        return new JWTClaimsSet.Builder()
                .issuer(url())
                .subject("id-of-" + name)
                .audience(AUDIENCE)
                .issueTime(Date.from(Instant.now()))
                .expirationTime(Date.from(Instant.now().plus(LIFE)))
                .claim("preferred_username", name)
                .claim("roles", roles)
                .claim("units", units);
    }

    /** A token with these claims, signed with the issuer's key. */
    public String token(JWTClaimsSet.Builder claims) {
        return signed(claims, key);
    }

    /** The same, signed with a key that only says that it is the issuer's. */
    public String forged(JWTClaimsSet.Builder claims) {
        return signed(claims, newKey());
    }

    @Override
    public void close() {
        server.stop(0);
    }

    private void serve(String path, String json) {
        byte[] body = json.getBytes(UTF_8);
        server.createContext(path, exchange -> {
            exchange.getResponseHeaders().set("Content-Type", "application/json");
            exchange.sendResponseHeaders(200, body.length);
            exchange.getResponseBody().write(body);
            exchange.close();
        });
    }

    private static String signed(JWTClaimsSet.Builder claims, ECKey key) {
        try {
            SignedJWT token = new SignedJWT(
                    new JWSHeader.Builder(JWSAlgorithm.ES256)
                            .keyID(key.getKeyID())
                            .build(),
                    claims.build());
            token.sign(new ECDSASigner(key));
            return token.serialize();
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }

    private static ECKey newKey() {
        try {
            return new ECKeyGenerator(Curve.P_256).keyID("test").generate();
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }
}
