package org.budgetyear.standalone.closing;

import java.io.PrintStream;
import java.util.List;
import org.budgetyear.standalone.posting.Gateway;
import tools.jackson.databind.JsonNode;

/** What checks have found and nobody has explained: as long as there is any, the year cannot be published. */
record Unexplained(String scope, String figureHash, String title) {

    private static final List<String> SETTLED = List.of("EXPLAINED", "NOT_NEEDED");

    /** @param owner the address of the department or the unit */
    static List<Unexplained> of(Gateway gateway, String owner) {
        return gateway.json(owner + "/checks")
                .path("checks")
                .valueStream()
                .filter(check -> !check.path("severity").asString("").equals("INFO"))
                .flatMap(check -> check.path("findings")
                        .valueStream()
                        .filter(finding -> isOpen(check, finding))
                        .map(finding -> new Unexplained(
                                finding.path("scope").asString(""),
                                finding.path("figureHash").asString(""),
                                check.path("title").asString(""))))
                .toList();
    }

    private static boolean isOpen(JsonNode check, JsonNode finding) {
        return check.path("severity").asString("").equals("ERROR")
                || !SETTLED.contains(finding.path("standing").asString(""));
    }

    static void print(String owner, List<Unexplained> all, PrintStream out) {
        out.println("  Not published: %d findings to be put right or explained 未公开：%d 处须更正或说明  %s"
                .formatted(all.size(), all.size(), owner));
        all.forEach(each ->
                out.println("    " + each.scope() + "  " + each.figureHash().substring(0, 12) + "  " + each.title()));
    }
}
