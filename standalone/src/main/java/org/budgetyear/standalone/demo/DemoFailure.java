package org.budgetyear.standalone.demo;

/** Why the demo could not go on, in one line of English and one of Chinese. */
final class DemoFailure extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String chinese;

    DemoFailure(String english, String chinese) {
        super(english);
        this.chinese = chinese;
    }

    String chinese() {
        return chinese;
    }

    /** The platform did not answer as agreed, or not in time. */
    static DemoFailure noAnswer(String address, String what) {
        return new DemoFailure(
                "the platform gave no proper answer at " + address + ": " + what, "平台未正常应答（" + address + "）：" + what);
    }
}
