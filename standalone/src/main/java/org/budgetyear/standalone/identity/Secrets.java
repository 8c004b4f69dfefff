package org.budgetyear.standalone.identity;

import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.Optional;
import org.budgetyear.runtime.envelope.Json;

/**
 * What the provider shares with those who start it, kept between runs in a file that its owner alone can read.
 *
 * @param issuer where it listened last
 * @param password of every one of the people
 * @param gateway the secret of the gateway, for people's logins
 * @param launcher the secret of the launcher, which may act for anybody
 */
record Secrets(String issuer, String password, String gateway, String launcher) {

    private static final String FILE = "secrets.json";
    private static final int PASSWORD_LENGTH = 10;
    private static final int SECRET_LENGTH = 40;
    /** Without those that look like each other. */
    private static final String CHARACTERS = "abcdefghijkmnpqrstuvwxyz23456789";

    static Optional<Secrets> read(Path folder) {
        return SecretFile.read(folder.resolve(FILE)).map(text -> Json.MAPPER.readValue(text, Secrets.class));
    }

    /** Those of the folder, or new ones, with the address of now. */
    static Secrets at(String issuer, Path folder) {
        Secrets secrets = read(folder)
                .map(kept -> new Secrets(issuer, kept.password(), kept.gateway(), kept.launcher()))
                .orElseGet(() -> fresh(issuer));
        SecretFile.write(folder.resolve(FILE), Json.MAPPER.writeValueAsString(secrets));
        return secrets;
    }

    private static Secrets fresh(String issuer) {
        SecureRandom random = new SecureRandom();
        return new Secrets(
                issuer, word(random, PASSWORD_LENGTH), word(random, SECRET_LENGTH), word(random, SECRET_LENGTH));
    }

    private static String word(SecureRandom random, int length) {
        return random.ints(length, 0, CHARACTERS.length())
                .map(CHARACTERS::charAt)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }
}
