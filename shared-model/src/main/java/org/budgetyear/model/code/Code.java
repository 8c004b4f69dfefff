package org.budgetyear.model.code;

import java.util.regex.Pattern;

/** A code or id that is written as text, and is a plain string in JSON. */
public interface Code {

    String value();

    /** @throws NotAccepted naming what would be accepted, when the text has another form */
    static void require(Pattern form, String value, String accepted, String acceptedZh) {
        if (!form.matcher(value).matches()) {
            throw new NotAccepted(accepted, acceptedZh);
        }
    }
}
