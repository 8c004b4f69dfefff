package org.budgetyear.acceptance.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.budgetyear.acceptance.client.PlatformClient;
import tools.jackson.databind.JsonNode;

/** Opens all cells of a department's or a unit's tables, as whoever doubts a figure would. */
final class EveryCell {

    private final PlatformClient client;
    private final List<Cell> cells = new ArrayList<>();

    private record Cell(String address, long fen) {}

    private EveryCell(PlatformClient client) {
        this.client = client;
    }

    /**
     * What each adds up, by parts, units, items and events, must be the cell.
     *
     * @param owner such as {@code departments/440105-701} or {@code units/440105-701001}
     * @return how many cells there were
     */
    static int explainsItself(PlatformClient client, String owner, int year) {
        EveryCell every = new EveryCell(client);
        every.of("/api/final-accounts/" + owner + "/" + year);
        every.cells.parallelStream().forEach(every::open);
        return every.cells.size();
    }

    private void of(String root) {
        client.get(root + "/tables")
                .json()
                .path("tables")
                .forEach(table -> table.path("blocks")
                        .forEach(block -> block.path("rows")
                                .forEach(row -> row.path("cells")
                                        .properties()
                                        .forEach(cell -> cells.add(new Cell(
                                                "%s/tables/%s/cells/%s/%s"
                                                        .formatted(
                                                                root,
                                                                table.path("id").asString(),
                                                                encoded(row.path("id")
                                                                        .asString()),
                                                                encoded(cell.getKey())),
                                                cell.getValue().path("fen").asLong()))))));
    }

    private void open(Cell of) {
        String address = of.address();
        long fen = of.fen();
        JsonNode cell = client.get(address + "?limit=1000").json();
        JsonNode breakdown = cell.path("breakdown");
        long eliminated = sum(breakdown.path("eliminations"));
        assertThat(cell.path("cell").path("amountFen").asLong(-1)).as(address).isEqualTo(fen);
        assertThat(List.of(
                        sum(breakdown.path("units")) + eliminated,
                        sum(breakdown.path("items")) + eliminated,
                        events(address, cell) + eliminated))
                .as(address)
                .containsOnly(fen);
        if (!cell.path("parts").isEmpty()) {
            assertThat(sum(cell.path("parts"))).as(address).isEqualTo(fen);
        }
    }

    /** Of all pages. */
    private long events(String address, JsonNode first) {
        JsonNode page = first.path("events");
        long sum = sum(page.path("entries"));
        while (page.has("next")) {
            page = client.get(address + "?limit=1000&after="
                            + encoded(page.path("next").asString()))
                    .json()
                    .path("events");
            sum += sum(page.path("entries"));
        }
        return sum;
    }

    private static long sum(JsonNode amounts) {
        return amounts.valueStream()
                .mapToLong(each ->
                        each.path("sign").asInt(1) * each.path("amountFen").asLong())
                .sum();
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
