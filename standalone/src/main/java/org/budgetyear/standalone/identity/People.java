package org.budgetyear.standalone.identity;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.budgetyear.model.access.Person;
import org.budgetyear.model.access.Role;
import org.budgetyear.standalone.CannotStart;

/** The people of one machine, from {@code people.csv} in the provider's folder: those of the demo until it is changed. */
final class People {

    private static final String FILE = "people.csv";
    private static final int COLUMNS = 4;

    private final Map<String, Entry> byLogin = new LinkedHashMap<>();

    /** A line of the file. */
    record Entry(String login, String name, List<String> roles, List<String> units) {

        /** What tokens say of somebody. */
        Map<String, Object> claims() {
            return Map.of(Person.NAME_CLAIM, login, "name", name, Person.ROLES_CLAIM, roles, Person.UNITS_CLAIM, units);
        }

        /** Their roles as people call them. */
        String rolesZh() {
            return String.join(
                    "、",
                    roles.stream()
                            .map(role ->
                                    Role.ofWireName(role).map(Role::chinese).orElse(role))
                            .toList());
        }
    }

    private People(List<String> lines) {
        for (String line : lines.subList(1, lines.size())) {
            String[] cells = line.split(",", -1);
            if (cells.length != COLUMNS
                    || !words(cells[2]).stream()
                            .allMatch(role -> Role.ofWireName(role).isPresent())) {
                throw new CannotStart(
                        FILE + " has a line that is not login,name,roles,units: " + line,
                        FILE + " 中有一行不是 登录名,姓名,岗位,单位：" + line);
            }
            byLogin.put(cells[0], new Entry(cells[0], cells[1], words(cells[2]), words(cells[3])));
        }
    }

    /** @throws CannotStart when a line of the file is malformed */
    static People of(Path folder) {
        try (InputStream demo = Objects.requireNonNull(People.class.getResourceAsStream(FILE))) {
            Path file = folder.resolve(FILE);
            if (!Files.exists(file)) {
                Files.createDirectories(folder);
                Files.write(file, demo.readAllBytes());
            }
            return new People(Files.readString(file, UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank())
                    .toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Optional<Entry> find(String login) {
        return Optional.ofNullable(byLogin.get(login));
    }

    List<Entry> all() {
        return List.copyOf(byLogin.values());
    }

    private static List<String> words(String cell) {
        return Arrays.stream(cell.split(" ", -1))
                .filter(word -> !word.isEmpty())
                .toList();
    }
}
