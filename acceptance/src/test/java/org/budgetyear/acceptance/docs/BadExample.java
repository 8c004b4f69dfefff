package org.budgetyear.acceptance.docs;

import static org.budgetyear.acceptance.docs.DocumentRule.*;

import java.util.List;

/** A slip of the pen in one of the documents, and the rule that must see it. */
record BadExample(DocumentRule rule, String document, String text, String instead) {

    private static final String ARCHITECTURE = "ARCHITECTURE.md";
    private static final String FIRST_DECISION = "docs/decisions/0001-a-decider-on-kafka-streams-exactly-once.md";
    private static final String DECISIONS = "docs/decisions/README.md";

    static final List<BadExample> ALL = List.of(
            new BadExample(LINKS_LEAD_SOMEWHERE, Documents.README, "(STYLE.md)", "(STYLES.md)"),
            new BadExample(LINKS_LEAD_SOMEWHERE, Documents.README, "(docs/pictures/", "(/docs/pictures/"),
            new BadExample(LINKS_LEAD_SOMEWHERE, ARCHITECTURE, "/PostPayment.java", "/PayPost.java"),
            new BadExample(LINKS_LEAD_SOMEWHERE, DECISIONS, "(0008-", "(../../../0008-"),
            new BadExample(PATHS_EXIST, ARCHITECTURE, "`services/runtime`", "`services/engine`"),
            new BadExample(PATHS_EXIST, ARCHITECTURE, "`published-events.txt`", "`events-published.txt`"),
            new BadExample(NAMES_ARE_IN_THE_CODE, ARCHITECTURE, "`DecisionProcessor`", "`DecisionMaker`"),
            new BadExample(NAMES_ARE_IN_THE_CODE, "docs/glossary.md", "`GENERAL_PUBLIC`", "`PUBLIC_GENERAL`"),
            new BadExample(SUBCOMMANDS_AND_OPTIONS_EXIST, Documents.README, "./budget up", "./budget start"),
            new BadExample(SUBCOMMANDS_AND_OPTIONS_EXIST, Documents.README, "./budget demo ", "./budget demo --fast "),
            new BadExample(SUBCOMMANDS_AND_OPTIONS_EXIST, Documents.README, "./budget up", "./budget up --exit"),
            new BadExample(SUBCOMMANDS_AND_OPTIONS_EXIST, Documents.README, "`--exit` | demo", "`--exit` | demo, up"),
            new BadExample(SUBCOMMANDS_AND_OPTIONS_EXIST, Documents.README_ZH, "demo、up", "demo、down"),
            new BadExample(BUILD_COMMANDS_EXIST, ARCHITECTURE, "-Pbenchmark", "-Pbenchmarks"),
            new BadExample(BUILD_COMMANDS_EXIST, Documents.README, "./mvnw verify", "./mvnw check"),
            new BadExample(NO_MACHINE_IS_NAMED, ARCHITECTURE, "`./budget up`", "`./budget up --data /home/me/data`"),
            new BadExample(THE_README_IS_SHORT, Documents.README, "Read on", "Read on, and on, and on, and on"),
            new BadExample(THE_README_NAMES_THE_TEST_COMMAND, Documents.README, "./mvnw verify", "./mvnw test"),
            new BadExample(BOTH_READMES_HAVE_THE_SAME_HEADINGS, Documents.README_ZH, "## 运行", "### 运行"),
            new BadExample(DECISIONS_HAVE_A_STATUS, FIRST_DECISION, "Status: accepted\n", ""),
            new BadExample(DECISIONS_HAVE_A_STATUS, FIRST_DECISION, "Status: accepted", "Status: perhaps"),
            new BadExample(DECISIONS_ARE_LISTED, DECISIONS, "(0008-tables", "(0007-tables"));
}
