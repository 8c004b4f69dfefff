package org.budgetyear.runtime.web;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;
import static org.budgetyear.runtime.web.Desk.line;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.budgetyear.runtime.envelope.CommandMessage;
import org.budgetyear.runtime.envelope.Json;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.buffer.DataBuffer;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.test.web.reactive.server.WebTestClient;
import org.springframework.web.reactive.function.BodyInserters;
import org.springframework.web.reactive.function.server.HandlerStrategies;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import tools.jackson.databind.JsonNode;

final class BulkTest {

    private final Desk desk = new Desk();

    @Test
    void outcomesComeInTheOrderOfTheLinesOverManyUnitsAndChunks() {
        List<String> ids = IntStream.range(0, 5_500).mapToObj(i -> "c-" + i).toList();

        List<JsonNode> outcomes =
                post(ids.stream().map(id -> line(id, unitOf(id))).collect(joining()));

        assertThat(outcomes).map(outcome -> outcome.path("id").asString()).isEqualTo(ids);
        assertThat(outcomes)
                .map(outcome -> outcome.path("line").asInt())
                .isEqualTo(IntStream.rangeClosed(1, ids.size()).boxed().toList());
        assertThat(outcomes)
                .allMatch(outcome -> outcome.path("status").asString().equals("ACCEPTED"));
    }

    @Test
    void theCommandsOfAUnitAreAskedInTheOrderOfTheirLines() {
        List<String> ids = IntStream.range(0, 5_500).mapToObj(i -> "c-" + i).toList();

        post(ids.stream().map(id -> line(id, unitOf(id))).collect(joining()));

        Map<String, List<String>> expected = new TreeMap<>();
        ids.forEach(id ->
                expected.computeIfAbsent(unitOf(id), unit -> new ArrayList<>()).add(id));
        assertThat(askedByUnit()).isEqualTo(expected);
    }

    @Test
    void noChunkOvertakesTheOneBeforeHoweverManyUnitsItHas() {
        desk.answeringAfter(Mono.delay(Duration.ofMillis(20)).then());
        List<String> lines = new ArrayList<>();
        for (int unit = 0; unit < 1_000; unit++) {
            lines.add(line("first-" + unit, "unit-" + unit));
        }
        for (int unit = 999; unit >= 0; unit--) {
            lines.add(line("second-" + unit, "unit-" + unit));
        }

        post(String.join("", lines));

        askedByUnit()
                .forEach((unit, ids) ->
                        assertThat(ids).containsExactly(unit.replace("unit", "first"), unit.replace("unit", "second")));
    }

    @Test
    void malformedLinesAreAnsweredInTheirPlacesAndTheOthersAreDecided() {
        List<JsonNode> outcomes = post(line("a", "anna")
                + "no JSON\n"
                + line("b", "anna")
                + "{\"id\":\"c\",\"unit\":\"anna\"}\n"
                + "[]\n"
                + line("d", "anna").replace("put-coins", "paint-jar")
                + line("e", "anna").replace(":1}", ":1.5}")
                + line("f", "anna"));

        assertThat(outcomes)
                .map(outcome -> outcome.path("line").asInt() + " "
                        + outcome.path("id").asString() + " "
                        + outcome.path("status").asString() + " "
                        + outcome.path("problem").path("code").asString("-"))
                .containsExactly(
                        "1 a ACCEPTED -",
                        "2  REFUSED malformed-json",
                        "3 b ACCEPTED -",
                        "4 c REFUSED field-missing",
                        "5  REFUSED malformed-json",
                        "6 d REFUSED command-unknown",
                        "7 e REFUSED value-not-accepted",
                        "8 f ACCEPTED -");
        assertThat(askedByUnit()).isEqualTo(Map.of("anna", List.of("a", "b", "f")));
        assertThat(desk.takenDown)
                .extracting(entry -> entry.actor() + " " + entry.unit() + " " + entry.year() + " "
                        + entry.lines().stream()
                                .map(each -> each.command() + ":" + each.id() + ":"
                                        + Objects.requireNonNull(each.reason()).code())
                                .toList())
                .containsExactly(
                        "zhang null null [::malformed-json, ::malformed-json]",
                        "zhang anna null [:c:field-missing]",
                        "zhang anna 2017 [paint-jar:d:command-unknown, put-coins:e:value-not-accepted]");
    }

    @Test
    void manyLinesThatAreTurnedAwayAreAHundredthOfEntriesInTheAuditLog() {
        String line = line("x".repeat(400), "anna");

        post(Flux.range(0, 100).map(i -> line.repeat(100)));

        assertThat(desk.asked).isEmpty();
        assertThat(desk.takenDown).hasSizeLessThan(300);
        assertThat(desk.takenDown.stream()
                        .mapToInt(entry -> entry.lines().size())
                        .sum())
                .isEqualTo(10_000);
        assertThat(desk.takenDown)
                .extracting(entry -> Json.MAPPER.writeValueAsBytes(entry).length)
                .allMatch(bytes -> bytes < 200_000);
    }

    @Test
    void blankLinesCountButAreNotAnsweredAndTheLastLineNeedsNoEnd() {
        List<JsonNode> outcomes =
                post("\n" + line("a", "anna") + "  \r\n\n" + line("b", "anna").strip());

        assertThat(outcomes)
                .map(outcome ->
                        outcome.path("line").asInt() + outcome.path("id").asString())
                .containsExactly("2a", "5b");
    }

    @Test
    void windowsLineEndsAreTaken() {
        assertThat(post(line("a", "anna").replace("\n", "\r\n")
                        + line("b", "anna").replace("\n", "\r\n")))
                .map(outcome -> outcome.path("status").asString())
                .containsExactly("ACCEPTED", "ACCEPTED");
    }

    @Test
    void anEmptyRequestHasNoOutcomes() {
        assertThat(post("")).isEmpty();
    }

    @Test
    void theLinesBeforeATooLongOneAreDecidedAndAnsweredAndItEndsTheRequest() {
        desk.answeringAfter(Mono.delay(Duration.ofMillis(20)).then());
        String before =
                IntStream.range(0, 1_500).mapToObj(i -> line("c-" + i, "anna")).collect(joining());
        String tooLong = "x".repeat(1_000);
        Flux<String> parts = Flux.just(before)
                .concatWith(Flux.just(tooLong).repeat(BulkHandler.LONGEST_LINE / tooLong.length()))
                .concatWithValues("\n" + line("after", "anna"));

        List<JsonNode> outcomes = post(parts);

        assertThat(outcomes).hasSize(1_501);
        assertThat(outcomes.subList(0, 1_500))
                .allMatch(outcome -> outcome.path("status").asString().equals("ACCEPTED"));
        JsonNode last = outcomes.getLast();
        assertThat(last.path("line").asInt()).isEqualTo(1_501);
        assertThat(last.path("problem").path("code").asString()).isEqualTo("too-large");
    }

    @Test
    void aLineMayBeCutAnywhereEvenWithinACharacter() {
        byte[] bytes = line("文〔2017〕1号", "anna").getBytes(java.nio.charset.StandardCharsets.UTF_8);
        Flux<DataBuffer> single = Flux.range(0, bytes.length)
                .map(i -> org.springframework.core.io.buffer.DefaultDataBufferFactory.sharedInstance.wrap(
                        new byte[] {bytes[i]}));

        assertThat(postBuffers(single))
                .map(outcome -> outcome.path("id").asString())
                .containsExactly("文〔2017〕1号");
    }

    @Test
    void aBatchIsSplitBeforeItGrowsLargerThanARecordOfTheLog() {
        String note = "注".repeat(40_000);
        String lines = IntStream.range(0, 12)
                .mapToObj(i -> line("c-" + i, "anna").replace(":1}", ":1,\"note\":\"" + note + "\"}"))
                .collect(joining());

        assertThat(post(lines)).hasSize(12);

        assertThat(desk.asked).hasSizeGreaterThanOrEqualTo(3);
        assertThat(desk.asked)
                .allSatisfy(batch -> assertThat(batch.commands().stream()
                                .mapToInt(command -> command.data().length())
                                .sum())
                        .isLessThanOrEqualTo(200_000));
        assertThat(askedByUnit().get("anna")).hasSize(12);
    }

    @Test
    void anIdThatComesTwiceIsAskedInTwoBatchesSoThatEachLineGetsItsOwnOutcome() {
        assertThat(post(line("a", "anna") + line("b", "anna") + line("a", "anna") + line("c", "anna")))
                .map(outcome -> outcome.path("id").asString())
                .containsExactly("a", "b", "a", "c");

        assertThat(desk.asked)
                .map(batch -> batch.commands().stream().map(CommandMessage::id).toList())
                .containsExactly(List.of("a", "b"), List.of("a", "c"));
    }

    private static String unitOf(String id) {
        return "unit-" + id.length() + id.charAt(id.length() - 1);
    }

    private Map<String, List<String>> askedByUnit() {
        Map<String, List<String>> byUnit = new TreeMap<>();
        desk.asked.forEach(batch -> batch.commands()
                .forEach(command -> byUnit.computeIfAbsent(
                                batch.unitYear().unit().value(), unit -> new ArrayList<>())
                        .add(command.id())));
        return byUnit;
    }

    private List<JsonNode> post(String text) {
        return post(Flux.just(text));
    }

    private List<JsonNode> post(Flux<String> parts) {
        return postBuffers(parts.map(Desk::buffer));
    }

    private List<JsonNode> postBuffers(Flux<DataBuffer> body) {
        String answer = WebTestClient.bindToRouterFunction(desk.routes())
                .webFilter(Desk.TOKENS)
                .handlerStrategies(HandlerStrategies.builder()
                        .exceptionHandler(new ProblemHandler())
                        .build())
                .configureClient()
                .codecs(codecs -> codecs.defaultCodecs().maxInMemorySize(-1))
                .responseTimeout(Duration.ofSeconds(60))
                .build()
                .post()
                .uri("/api/coins/bulk")
                .header(HttpHeaders.AUTHORIZATION, Desk.clerk())
                .contentType(MediaType.APPLICATION_NDJSON)
                .body(BodyInserters.fromDataBuffers(body))
                .exchange()
                .expectStatus()
                .isOk()
                .expectHeader()
                .contentType(MediaType.APPLICATION_NDJSON)
                .expectBody(String.class)
                .returnResult()
                .getResponseBody();
        return answer == null
                ? List.of()
                : answer.lines().map(Json.MAPPER::readTree).toList();
    }
}
