package org.budgetyear.standalone.identity;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import java.nio.file.Path;
import java.text.ParseException;

/** The key with which the provider signs: kept, so that a restart makes no token worthless. */
final class SigningKey {

    private static final String FILE = "key.json";
    private static final int BITS = 2048;

    private SigningKey() {}

    /** That of the folder, or a new one. */
    static RSAKey of(Path folder) {
        return SecretFile.read(folder.resolve(FILE)).map(SigningKey::parse).orElseGet(() -> {
            RSAKey fresh = fresh();
            SecretFile.write(folder.resolve(FILE), fresh.toJSONString());
            return fresh;
        });
    }

    private static RSAKey parse(String jwk) {
        try {
            return RSAKey.parse(jwk);
        } catch (ParseException e) {
            throw new IllegalStateException("the kept key cannot be read", e);
        }
    }

    private static RSAKey fresh() {
        try {
            return new RSAKeyGenerator(BITS).keyIDFromThumbprint(true).generate();
        } catch (JOSEException e) {
            throw new IllegalStateException("no key could be made", e);
        }
    }
}
