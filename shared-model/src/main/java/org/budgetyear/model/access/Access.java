package org.budgetyear.model.access;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.budgetyear.model.code.UnitCode;

/**
 * The matrix of who may do what: for each command and group of queries, which role for whose accounts. Of several rows
 * that match a path the first holds; what no row matches nobody may do. That nobody approves what they requested is not
 * here, since it depends on what has happened: deciders see to it.
 */
public final class Access {

    /** The platform's, which is {@code access.csv}. */
    public static final Access MATRIX = of(text("access.csv"));

    private static final String COMMANDS = "POST";
    private static final int SEGMENTS_OF_A_COMMAND = 5;
    private static final String SHEET = "sheet";

    private final List<Rule> rules;

    /** Those of commands by context and command, because a bulk asks for each of its lines. */
    private final Map<String, Rule> ofCommands = new HashMap<>();

    private Access(List<Rule> rules) {
        this.rules = List.copyOf(rules);
        for (Rule rule : rules) {
            List<String> path = Rule.segments(rule.path());
            if (path.size() == SEGMENTS_OF_A_COMMAND && rule.method().equals(COMMANDS)) {
                ofCommands.putIfAbsent(path.get(1) + "/" + path.getLast(), rule);
            }
        }
    }

    /** @param csv a head line {@code method,path} and the roles, then the rules with a scope or nothing for each role */
    public static Access of(String csv) {
        List<List<String>> rows =
                csv.lines().map(line -> List.of(line.split(",", -1))).toList();
        List<Role> columns = rows.getFirst().stream()
                .skip(2)
                .map(name -> Role.ofWireName(name).orElseThrow(() -> new IllegalArgumentException("no role " + name)))
                .toList();
        return new Access(
                rows.stream().skip(1).map(cells -> Rule.of(columns, cells)).toList());
    }

    public List<Rule> rules() {
        return rules;
    }

    /**
     * Whether a person may ask for a path.
     *
     * @param path as it was sent, undecoded: a code or a name that is written in another way is not known
     */
    public Verdict path(Person person, String method, String path) {
        List<String> asked = withoutSheet(method, Rule.segments(path));
        return rules.stream()
                .filter(rule -> rule.matches(method, asked))
                .findFirst()
                .map(rule -> rule.judge(person, rule.owner(asked).orElse(null)))
                .orElseGet(() -> notListed(method, asked));
    }

    private Verdict notListed(String method, List<String> asked) {
        List<String> known =
                method.equals(COMMANDS) && asked.size() == SEGMENTS_OF_A_COMMAND ? commandsOf(asked.get(1)) : List.of();
        return known.isEmpty() ? new Verdict.NotListed() : new Verdict.UnknownCommand(asked.getLast(), known);
    }

    private List<String> commandsOf(String context) {
        String prefix = context + "/";
        return ofCommands.keySet().stream()
                .filter(command -> command.startsWith(prefix))
                .map(command -> command.substring(prefix.length()))
                .sorted()
                .toList();
    }

    /** Whether a person may give a command of a context in a unit's or department's year. */
    public Verdict command(Person person, String context, UnitCode owner, String command) {
        Rule rule = ofCommands.get(context + "/" + command);
        return rule == null ? new Verdict.NotListed() : rule.judge(person, owner.value());
    }

    /** A sheet of commands is sent to below the command's own address. */
    private static List<String> withoutSheet(String method, List<String> asked) {
        return method.equals(COMMANDS)
                        && asked.size() == SEGMENTS_OF_A_COMMAND + 1
                        && asked.getLast().equals(SHEET)
                ? asked.subList(0, SEGMENTS_OF_A_COMMAND)
                : asked;
    }

    private static String text(String name) {
        try (InputStream in = Access.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("there is no " + name);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
