package org.budgetyear.model.code;

import java.io.Serial;
import org.jspecify.annotations.Nullable;

/** A value that has not the form it must have; says what would be accepted, in English and Chinese. */
public final class NotAccepted extends IllegalArgumentException {

    @Serial
    private static final long serialVersionUID = 1L;

    private final @Nullable String field;
    private final String accepted;
    private final String acceptedZh;

    public NotAccepted(String accepted, String acceptedZh) {
        this(null, accepted, acceptedZh);
    }

    /** @param field the field that is wrong, when it is one among several of the object being made */
    public NotAccepted(@Nullable String field, String accepted, String acceptedZh) {
        super("accepted: " + accepted);
        this.field = field;
        this.accepted = accepted;
        this.acceptedZh = acceptedZh;
    }

    public @Nullable String field() {
        return field;
    }

    public String accepted() {
        return accepted;
    }

    public String acceptedZh() {
        return acceptedZh;
    }
}
