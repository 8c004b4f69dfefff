package org.budgetyear.acceptance.docs;

import java.util.List;

/** What must hold of the documents. */
enum DocumentRule {
    LINKS_LEAD_SOMEWHERE,
    PATHS_EXIST,
    NAMES_ARE_IN_THE_CODE,
    SUBCOMMANDS_AND_OPTIONS_EXIST,
    BUILD_COMMANDS_EXIST,
    NO_MACHINE_IS_NAMED,
    THE_README_IS_SHORT,
    THE_README_NAMES_THE_TEST_COMMAND,
    BOTH_READMES_HAVE_THE_SAME_HEADINGS,
    DECISIONS_HAVE_A_STATUS,
    DECISIONS_ARE_LISTED;

    /** What is wrong, each with the document that it is wrong in; empty if the rule is followed. */
    List<String> violations(Documents documents) {
        return switch (this) {
            case LINKS_LEAD_SOMEWHERE -> ReferenceRules.links(documents);
            case PATHS_EXIST -> ReferenceRules.paths(documents);
            case NAMES_ARE_IN_THE_CODE -> ReferenceRules.names(documents);
            case SUBCOMMANDS_AND_OPTIONS_EXIST -> CommandRules.launcher(documents);
            case BUILD_COMMANDS_EXIST -> CommandRules.build(documents);
            case NO_MACHINE_IS_NAMED -> ReferenceRules.machines(documents);
            case THE_README_IS_SHORT -> ReadmeRules.length(documents);
            case THE_README_NAMES_THE_TEST_COMMAND -> ReadmeRules.testCommand(documents);
            case BOTH_READMES_HAVE_THE_SAME_HEADINGS -> ReadmeRules.headings(documents);
            case DECISIONS_HAVE_A_STATUS -> DecisionRules.statuses(documents);
            case DECISIONS_ARE_LISTED -> DecisionRules.listed(documents);
        };
    }
}
