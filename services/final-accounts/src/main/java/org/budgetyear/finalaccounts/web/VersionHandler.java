package org.budgetyear.finalaccounts.web;

import java.util.List;
import org.budgetyear.finalaccounts.disclosure.CanonicalJson;
import org.budgetyear.finalaccounts.disclosure.Difference;
import org.budgetyear.finalaccounts.disclosure.Disclosure;
import org.budgetyear.finalaccounts.disclosure.Sha256;
import org.budgetyear.finalaccounts.store.DisclosureStore;
import org.budgetyear.finalaccounts.version.DifferencePage;
import org.budgetyear.finalaccounts.version.LoggedEvent;
import org.budgetyear.finalaccounts.version.Versions;
import org.budgetyear.model.closing.DisclosurePublished;
import org.budgetyear.model.code.FiscalYear;
import org.budgetyear.model.code.UnitCode;
import org.budgetyear.model.code.UnitYear;
import org.budgetyear.runtime.envelope.Json;
import org.budgetyear.runtime.web.Problems;
import org.budgetyear.runtime.web.RequestProblem;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.web.reactive.function.server.ServerRequest;
import org.springframework.web.reactive.function.server.ServerResponse;
import reactor.core.publisher.Mono;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;

/** Published versions, what one changed of the one before, and whether a file is what was published. */
final class VersionHandler {

    private final Accounts accounts;
    private final Versions versions;
    private final DisclosureStore disclosures;

    VersionHandler(Accounts accounts, Versions versions, DisclosureStore disclosures) {
        this.accounts = accounts;
        this.versions = versions;
        this.disclosures = disclosures;
    }

    /** What a version changed of the one before it, and why. */
    record Restated(
            int version,
            String sha256,
            String supersededSha256,
            List<Difference> differences,
            List<LoggedEvent> events) {}

    /**
     * What became of a file.
     *
     * @param same whether it is, byte for byte, what was published and what the log gives again
     * @param fileSha256 of the file's own bytes
     * @param publishedSha256 that the log has of its version; null when no such version was published
     * @param refoldedSha256 of what the log gives again; null as well then
     */
    record Verified(
            boolean same,
            String fileSha256,
            @Nullable String publishedSha256,
            @Nullable String refoldedSha256,
            List<Difference> differences) {}

    /** The very bytes that were hashed. */
    Mono<ServerResponse> one(ServerRequest request) {
        UnitYear key = Asked.unitYear(request, "department");
        int version = version(request);
        return Answers.text(MediaType.APPLICATION_JSON, () -> json(key, publication(key, version)));
    }

    Mono<ServerResponse> difference(ServerRequest request) {
        UnitYear key = Asked.unitYear(request, "department");
        int version = version(request);
        return Answers.json(() -> restated(key, version));
    }

    Mono<ServerResponse> differencePage(ServerRequest request) {
        UnitYear key = Asked.unitYear(request, "department");
        int version = version(request);
        return Answers.text(Answers.HTML, () -> {
            Restated restated = restated(key, version);
            return DifferencePage.write(
                    accounts.department(key).department().name() + " " + key.year(),
                    version,
                    restated.differences(),
                    restated.events());
        });
    }

    Mono<ServerResponse> verify(ServerRequest request) {
        return request.bodyToMono(byte[].class)
                .defaultIfEmpty(new byte[0])
                .flatMap(file -> Answers.json(() -> verified(file)));
    }

    private Verified verified(byte[] file) {
        JsonNode claimed = read(file);
        UnitYear department = department(claimed);
        String fileSha256 = Sha256.of(file);
        return versions.publication(department, claimed.path("version").asInt(0))
                .map(publication -> {
                    Disclosure refolded = versions.refold(department, publication);
                    boolean same = fileSha256.equals(publication.sha256()) && fileSha256.equals(refolded.sha256());
                    return new Verified(
                            same,
                            fileSha256,
                            publication.sha256(),
                            refolded.sha256(),
                            Difference.between(claimed, Json.MAPPER.readTree(refolded.json())));
                })
                .orElseGet(() -> new Verified(false, fileSha256, null, null, List.of()));
    }

    private static JsonNode read(byte[] file) {
        try {
            JsonNode claimed = Json.MAPPER.readTree(file);
            CanonicalJson.write(claimed);
            return claimed;
        } catch (JacksonException | IllegalArgumentException e) {
            throw noDisclosure();
        }
    }

    private static UnitYear department(JsonNode claimed) {
        try {
            return new UnitYear(
                    new UnitCode(claimed.path("department").asString("")),
                    new FiscalYear(claimed.path("year").asInt(0)));
        } catch (IllegalArgumentException e) {
            throw noDisclosure();
        }
    }

    private static RequestProblem noDisclosure() {
        return new RequestProblem(Problems.notAccepted("body", "", "a disclosure as it was published", "已公开的决算文件"));
    }

    private Restated restated(UnitYear key, int version) {
        DisclosurePublished later = publication(key, version);
        DisclosurePublished earlier = publication(key, version - 1);
        return new Restated(
                version,
                later.sha256(),
                earlier.sha256(),
                Difference.between(Json.MAPPER.readTree(json(key, earlier)), Json.MAPPER.readTree(json(key, later))),
                versions.between(key, earlier, later));
    }

    private DisclosurePublished publication(UnitYear key, int version) {
        return accounts.department(key).account().closing().publications().stream()
                .filter(each -> each.version() == version)
                .findFirst()
                .orElseThrow(() -> Absent.version(version));
    }

    private String json(UnitYear key, DisclosurePublished publication) {
        return disclosures.find(publication.sha256()).orElseGet(() -> {
            String refolded = versions.refold(key, publication).json();
            disclosures.put(Sha256.of(refolded), refolded);
            return refolded;
        });
    }

    private static int version(ServerRequest request) {
        String text = request.pathVariable("version");
        try {
            return Integer.parseInt(text);
        } catch (NumberFormatException e) {
            throw new RequestProblem(Problems.notAccepted("version", text, "a number from 1", "从 1 起的版本号"));
        }
    }
}
