package org.budgetyear.runtime.streams;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.budgetyear.runtime.envelope.CommandMessage;

/** Tells whether two commands with one id ask for the same. Who asks is no part of what is asked. */
final class ContentHash {

    private static final int BYTES_KEPT = 16;

    private ContentHash() {}

    static String of(CommandMessage message) {
        String content = String.join(
                "\n",
                message.type(),
                message.accountingDate().toString(),
                message.documentNo() == null ? "" : message.documentNo(),
                message.data());
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(content.getBytes(UTF_8));
            return HexFormat.of().formatHex(hash, 0, BYTES_KEPT);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }
}
