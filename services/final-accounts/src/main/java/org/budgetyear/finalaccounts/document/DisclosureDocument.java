package org.budgetyear.finalaccounts.document;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.budgetyear.finalaccounts.book.DepartmentBook;
import org.budgetyear.finalaccounts.figure.Figures;
import org.budgetyear.finalaccounts.history.AsOf;
import org.budgetyear.finalaccounts.narrative.Narrative;
import org.budgetyear.finalaccounts.narrative.Narrator;
import org.budgetyear.finalaccounts.narrative.Passage;
import org.budgetyear.finalaccounts.narrative.Placeholders;
import org.budgetyear.finalaccounts.narrative.Span;
import org.budgetyear.finalaccounts.table.Level;
import org.budgetyear.finalaccounts.table.TableEngine;
import org.budgetyear.finalaccounts.table.TableProblem;
import org.budgetyear.finalaccounts.table.Tables;
import org.jspecify.annotations.Nullable;

/**
 * What every format prints. No placeholder gets into one, and none of a published version lacks anything.
 *
 * @param narrative its passages have one place for the tables
 * @param publication null while it is provisional
 * @param asOf what it counts; a published version counts all
 */
public record DisclosureDocument(
        Tables tables, Narrative narrative, @Nullable Publication publication, AsOf asOf) {

    private static final Narrative TABLES_ONLY = new Narrative("", List.of(new Passage.AllTables()));

    /**
     * @throws UnfinishedDisclosure when a placeholder is in it, or when it is published and something is missing or not
     *     final
     */
    public DisclosureDocument {
        List<String> reasons = new ArrayList<>();
        texts(tables, narrative)
                .flatMap(text -> Placeholders.in(text).stream().map(left -> "“" + text + "”中有未填写的内容：" + left))
                .forEach(reasons::add);
        if (publication != null) {
            tables.problems().stream().map(TableProblem::messageZh).forEach(reasons::add);
            narrative.missing().forEach(scope -> reasons.add("缺少说明：" + scope));
            if (!tables.sealed()) {
                reasons.add("尚未封账");
            }
        }
        if (!reasons.isEmpty()) {
            throw new UnfinishedDisclosure(reasons);
        }
    }

    /** The tables alone, provisional: what a unit shows, which publishes nothing itself. */
    public static DisclosureDocument ofTables(Tables tables, AsOf asOf) {
        return new DisclosureDocument(tables, TABLES_ONLY, null, asOf);
    }

    /**
     * The department's whole disclosure; only its tables when its table set has no text.
     *
     * @param publication the version that it is published as; null when it is not
     */
    public static DisclosureDocument of(DepartmentBook book, @Nullable Publication publication) {
        return of(book, publication, AsOf.NOW);
    }

    /** What it would have been at some time, which was never published. */
    public static DisclosureDocument then(DepartmentBook book, AsOf asOf) {
        return of(book, null, asOf);
    }

    private static DisclosureDocument of(DepartmentBook book, @Nullable Publication publication, AsOf asOf) {
        Tables tables = TableEngine.tables(book);
        Narrative narrative =
                Narrator.hasText(book.tableSet()) ? Narrator.write(book, tables, Figures.of(book)) : TABLES_ONLY;
        return new DisclosureDocument(tables, narrative, publication, asOf);
    }

    private static Stream<String> texts(Tables tables, Narrative narrative) {
        Stream<String> notes = tables.tables().stream().flatMap(table -> table.notes().stream());
        Stream<String> words =
                narrative.passages().stream().flatMap(Passage::spans).map(Span::text);
        return Stream.concat(Stream.of(tables.ownerName()), Stream.concat(notes, words));
    }

    /** Without the name of the department. */
    public String title() {
        boolean whole = narrative.passages().size() > 1;
        return tables.year() + "年度"
                + (whole && tables.level() == Level.DEPARTMENT
                        ? "部门决算"
                        : tables.set().name());
    }

    public boolean isProvisional() {
        return publication == null;
    }

    /** Which version it is, for every page. */
    public String edition() {
        if (!asOf.equals(AsOf.NOW)) {
            return "历史查询：" + asOf.zh() + "，不是公布的文件";
        }
        if (publication == null) {
            return tables.sealed() ? "预览稿：已封账，尚不是公布的文件" : "预览稿：尚未封账，数据为暂定数";
        }
        return "第" + publication.version() + "版";
    }

    /** The hash by which anybody can check it; empty while it is provisional. */
    public String fingerprint() {
        return publication == null ? "" : publication.sha256();
    }
}
