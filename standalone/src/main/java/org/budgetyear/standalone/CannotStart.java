package org.budgetyear.standalone;

/**
 * What the person at the keyboard can put right: a taken port, a folder in use, an option that does not exist. It is
 * told in one line of English and one of Chinese, each saying what to do, and never with a stack trace.
 */
public final class CannotStart extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String chinese;

    public CannotStart(String english, String chinese) {
        super(english);
        this.chinese = chinese;
    }

    /** The same message in Chinese. */
    public String chinese() {
        return chinese;
    }
}
