package org.budgetyear.standalone.posting;

/** Why it could not go on, in one line of English and one of Chinese. */
public final class PostingFailure extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String chinese;

    public PostingFailure(String english, String chinese) {
        super(english);
        this.chinese = chinese;
    }

    public String chinese() {
        return chinese;
    }

    /** The platform did not answer as agreed, or not in time. */
    public static PostingFailure noAnswer(String address, String what) {
        return new PostingFailure(
                "the platform gave no proper answer at " + address + ": " + what, "平台未正常应答（" + address + "）：" + what);
    }
}
