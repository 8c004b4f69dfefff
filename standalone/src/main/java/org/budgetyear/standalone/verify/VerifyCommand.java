package org.budgetyear.standalone.verify;

import java.io.IOException;
import java.io.PrintStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.budgetyear.runtime.envelope.Json;
import org.budgetyear.standalone.CannotStart;
import org.budgetyear.standalone.Options;
import org.budgetyear.standalone.Subcommand;
import org.budgetyear.standalone.identity.Tokens;
import org.budgetyear.standalone.process.Platform;
import tools.jackson.databind.JsonNode;

/**
 * {@code ./budget verify FILE}: whether a disclosure is what was published and what the log gives again. A running
 * platform is asked, or one that is started on the data folder for it. Exit status 0 when it is the same, 1 when not.
 */
public final class VerifyCommand implements Subcommand {

    private static final int DIFFERS = 1;
    private static final int OK = 200;
    private static final int MOST_DIFFERENCES = 50;
    private static final Duration TO_CONNECT = Duration.ofSeconds(5);
    private static final Duration TO_REPLAY = Duration.ofMinutes(10);

    @Override
    public int run(List<String> args) throws IOException, InterruptedException {
        if (args.isEmpty() || args.getFirst().startsWith("--")) {
            throw new CannotStart(
                    "which file? usage: ./budget verify FILE [--url URL] [--data DIR]",
                    "请给出文件；用法：./budget verify 文件 [--url 地址] [--data 文件夹]");
        }
        byte[] file = read(Path.of(args.getFirst()).toAbsolutePath());
        Options options = Options.parse(args.subList(1, args.size()), Set.of("--url", "--data"), Set.of());
        Optional<URI> url = options.uri("--url");
        Path data = options.path("--data").orElseGet(Platform::defaultFolder);
        if (url.isPresent()) {
            try (Tokens tokens = Tokens.given(System.getenv()).orElseGet(() -> Tokens.of(data))) {
                return verify(url.get(), tokens, file, System.out);
            }
        }
        try (Platform platform = Platform.start(data, 0);
                Tokens tokens = Tokens.of(data)) {
            return verify(platform.gatewayUrl(), tokens, file, System.out);
        }
    }

    private static byte[] read(Path path) {
        try {
            return Files.readAllBytes(path);
        } catch (IOException e) {
            throw new CannotStart("cannot read " + path, "无法读取 " + path);
        }
    }

    private static int verify(URI platform, Tokens tokens, byte[] file, PrintStream out)
            throws IOException, InterruptedException {
        try (HttpClient client =
                HttpClient.newBuilder().connectTimeout(TO_CONNECT).build()) {
            HttpRequest request = HttpRequest.newBuilder(platform.resolve("/api/final-accounts/verify"))
                    .timeout(TO_REPLAY)
                    .header("Authorization", tokens.bearer("auditor", "auditor", List.of()))
                    .header("Content-Type", "application/json")
                    .POST(HttpRequest.BodyPublishers.ofByteArray(file))
                    .build();
            HttpResponse<String> response =
                    client.send(request, HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
            JsonNode answer = Json.MAPPER.readTree(response.body());
            if (response.statusCode() != OK) {
                throw new CannotStart(
                        answer.path("detail").asString(response.body()),
                        answer.path("detailZh").asString(response.body()));
            }
            print(answer, out);
            return answer.path("same").asBoolean(false) ? 0 : DIFFERS;
        }
    }

    private static void print(JsonNode answer, PrintStream out) {
        out.println("file      文件   sha256 " + answer.path("fileSha256").asString(""));
        out.println("published 公开   sha256 " + answer.path("publishedSha256").asString("never 从未公开"));
        out.println("replayed  重算   sha256 " + answer.path("refoldedSha256").asString("nothing 无"));
        if (answer.path("same").asBoolean(false)) {
            out.println("The same: the log gives again what was published. 一致：由日志重算所得与公开稿相同。");
            return;
        }
        out.println("NOT the same 不一致");
        JsonNode differences = answer.path("differences");
        differences.valueStream().limit(MOST_DIFFERENCES).forEach(each -> out.println("  " + text(each)));
        if (differences.size() > MOST_DIFFERENCES) {
            int more = differences.size() - MOST_DIFFERENCES;
            out.println("  … and " + more + " more 另有 " + more + " 处");
        }
    }

    private static String text(JsonNode difference) {
        String place = difference.has("table")
                ? "table 表 %s row 行 %s column 栏 %s"
                        .formatted(
                                difference.path("table").asString(""),
                                difference.path("row").asString(""),
                                difference.path("column").asString(""))
                : difference.path("place").asString("");
        return "%s: in the file 文件为 %s, replayed 重算为 %s"
                .formatted(
                        place,
                        difference.path("was").asString("nothing 无"),
                        difference.path("is").asString("nothing 无"));
    }
}
