package org.budgetyear.finalaccounts.narrative;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.budgetyear.finalaccounts.book.DepartmentBook;
import org.budgetyear.finalaccounts.book.Words;
import org.budgetyear.finalaccounts.disclosure.FigureHash;
import org.budgetyear.finalaccounts.figure.Figure;
import org.budgetyear.finalaccounts.table.Tables;
import org.budgetyear.model.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * Writes the text of a department's year. It chooses between sentences by the sign of exact figures, leaves out what does
 * not apply, and says nothing that is not in a figure, a cell or people's words.
 */
public final class Narrator {

    private static final String NO_REASON = "（原因尚未说明）";
    private static final String NO_DUTIES = "（部门职责尚未填报）";

    private final Words words;

    private Narrator(Words words) {
        this.words = words;
    }

    /** A part of the template that is to be printed, and what it refers to. */
    private record Placed(Node.Leaf leaf, Scope scope) {}

    /**
     * The text as the department's table set words it.
     *
     * @throws org.budgetyear.finalaccounts.table.definition.MalformedTableSet when the set has no text or one without
     *     meaning
     */
    public static Narrative write(DepartmentBook book, Tables tables, List<Figure> figures) {
        return write(Template.of(book.tableSet()), Scope.of(book, tables, figures));
    }

    public static boolean hasText(String tableSet) {
        return Template.exists(tableSet);
    }

    static Narrative write(Template template, Scope scope) {
        Narrator narrator = new Narrator(scope.book().words());
        return new Narrative(template.version(), narrator.passages(template.body(), scope, 0));
    }

    /** Repetitions and choices resolved. */
    private Stream<Placed> placed(List<Node> nodes, Scope scope) {
        return nodes.stream().flatMap(node -> switch (node) {
            case Node.Each each -> scope.each(each.keysOf()).flatMap(inside -> placed(each.body(), inside));
            case Node.Choice choice -> {
                Sign sign = scope.value(choice.by()).sign();
                yield placed(choice.bodies().getOrDefault(sign, List.of()), scope);
            }
            case Node.Leaf leaf -> Stream.of(new Placed(leaf, scope));
        });
    }

    private List<Passage> passages(List<Node> nodes, Scope scope, int depth) {
        List<Passage> passages = new ArrayList<>();
        int number = 0;
        for (Placed each : placed(nodes, scope).toList()) {
            if (each.leaf() instanceof Node.Heading heading) {
                List<Passage> body = passages(heading.body(), each.scope(), depth + 1);
                if (!body.isEmpty()) {
                    number++;
                    String title =
                            Passage.text(spans(heading.title(), each.scope()).orElse(List.of()));
                    passages.add(new Passage.Heading(depth, number(depth, number), title));
                    passages.addAll(body);
                }
            } else {
                passages.addAll(passage(each.leaf(), each.scope()));
            }
        }
        return passages;
    }

    private static String number(int depth, int number) {
        return switch (depth) {
            case 0 -> "第" + ChineseNumber.of(number) + "部分";
            case 1 -> ChineseNumber.of(number) + "、";
            case 2 -> "（" + ChineseNumber.of(number) + "）";
            default -> number + ".";
        };
    }

    private List<Passage> passage(Node.Leaf leaf, Scope scope) {
        return switch (leaf) {
            case Node.Paragraph paragraph -> {
                List<Span> spans = sentences(paragraph.body(), scope);
                yield spans.isEmpty() ? List.of() : List.of(new Passage.Paragraph(paragraph.lead(), spans));
            }
            case Node.Listing listing -> {
                List<List<List<Span>>> rows = rows(listing.body(), scope);
                String caption = Passage.text(spans(listing.caption(), scope).orElse(List.of()));
                yield rows.isEmpty() ? List.of() : List.of(new Passage.Listing(caption, listing.heads(), rows));
            }
            case Node.Duties duties -> duties();
            case Node.AllTables tables -> List.of(new Passage.AllTables());
            case Node.Heading heading -> throw new IllegalStateException("has a depth: " + heading);
            case Node.Inner inner -> throw new IllegalStateException("no passage: " + inner);
        };
    }

    private List<Passage> duties() {
        if (words.duties().isEmpty()) {
            return List.of(
                    new Passage.Paragraph("", List.of(new Span(Span.Kind.MISSING, NO_DUTIES, Narrative.DUTIES))));
        }
        return words.duties().stream()
                .map(duty -> (Passage) new Passage.Paragraph(
                        duty.heading(), List.of(new Span(Span.Kind.EXPLANATION, duty.text(), Narrative.DUTIES))))
                .toList();
    }

    private List<List<List<Span>>> rows(List<Node> nodes, Scope scope) {
        return placed(nodes, scope)
                .map(each -> ((Node.Row) each.leaf())
                        .cells().stream()
                                .map(cell -> spans(cell, each.scope()).orElse(List.of()))
                                .toList())
                .toList();
    }

    private List<Span> sentences(List<Node> nodes, Scope scope) {
        return placed(nodes, scope)
                .flatMap(each -> each.leaf() instanceof Node.Reason reason
                        ? Stream.of(reason(reason, each.scope()))
                        : spans(((Node.Sentence) each.leaf()).text(), each.scope()).stream()
                                .flatMap(List::stream))
                .toList();
    }

    private Span reason(Node.Reason node, Scope scope) {
        String metric = node.figure().replace(Reference.KEY, scope.key().code());
        return reason(metric, scope.figures().get(metric))
                .map(text -> new Span(Span.Kind.EXPLANATION, text, metric))
                .orElseGet(() -> new Span(Span.Kind.MISSING, NO_REASON, metric));
    }

    /** Without its full stop, which the sentence has; what is left of a form counts as nothing. */
    private Optional<String> reason(String metric, @Nullable Figure figure) {
        Money amount = figure == null ? null : figure.amountFen();
        if (amount == null) {
            return Optional.empty();
        }
        String hash = FigureHash.ofText(metric, amount);
        return words.of(metric)
                .filter(each -> each.figureHash().equals(hash))
                .reduce((earlier, later) -> later)
                .map(each -> each.text().strip().replaceAll("[。；;.]+$", ""))
                .filter(text -> !text.isEmpty() && Placeholders.in(text).isEmpty());
    }

    /** Empty when something that it tells does not exist. */
    private static Optional<List<Span>> spans(Text text, Scope scope) {
        List<Span> spans = new ArrayList<>();
        for (Text.Piece piece : text.pieces()) {
            switch (piece) {
                case Text.Literal literal -> spans.add(Span.words(literal.text()));
                case Text.Optional optional ->
                    spans(optional.text(), scope)
                            .or(() -> spans(optional.otherwise(), scope))
                            .ifPresent(spans::addAll);
                case Text.Bound bound -> {
                    Span span = scope.value(bound.reference()).span();
                    if (span == null) {
                        return Optional.empty();
                    }
                    spans.add(span);
                }
            }
        }
        return Optional.of(spans);
    }
}
