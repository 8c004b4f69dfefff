package org.budgetyear.finalaccounts.web;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeoutException;
import java.util.function.BiFunction;
import org.budgetyear.finalaccounts.account.Books;
import org.budgetyear.finalaccounts.account.ClosingAccount;
import org.budgetyear.finalaccounts.account.UnitYearAccount;
import org.budgetyear.finalaccounts.book.DepartmentBook;
import org.budgetyear.finalaccounts.disclosure.Disclosure;
import org.budgetyear.finalaccounts.document.DisclosureDocument;
import org.budgetyear.finalaccounts.document.Publication;
import org.budgetyear.finalaccounts.document.UnfinishedDisclosure;
import org.budgetyear.finalaccounts.document.office.DisclosureDocx;
import org.budgetyear.finalaccounts.document.office.DisclosureXlsx;
import org.budgetyear.finalaccounts.document.opendata.FactsCsv;
import org.budgetyear.finalaccounts.document.opendata.FiscalDataPackage;
import org.budgetyear.finalaccounts.document.page.DisclosurePage;
import org.budgetyear.finalaccounts.document.page.DisclosurePdf;
import org.budgetyear.finalaccounts.history.AsOf;
import org.budgetyear.finalaccounts.history.History;
import org.budgetyear.finalaccounts.table.definition.TableSets;
import org.budgetyear.model.closing.DisclosurePublished;
import org.budgetyear.model.code.UnitYear;
import org.budgetyear.runtime.decider.Problem;
import org.budgetyear.runtime.web.RequestProblem;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.web.reactive.function.server.ServerRequest;
import org.springframework.web.reactive.function.server.ServerResponse;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Scheduler;
import reactor.core.scheduler.Schedulers;

/**
 * The whole disclosure of a department's year in each format. To make one takes seconds of a processor, so few are made
 * at a time, and those who would wait for long are told so at once.
 */
final class DocumentHandler {

    private static final MediaType DOCX =
            MediaType.parseMediaType("application/vnd.openxmlformats-officedocument.wordprocessingml.document");
    private static final MediaType XLSX =
            MediaType.parseMediaType("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");
    private static final MediaType ZIP = MediaType.parseMediaType("application/zip");
    private static final int AT_A_TIME = 2;
    private static final int WAITING = 8;
    private static final int IDLE_SECONDS = 60;
    /** Less than the gateway waits, so that the answer is ours. */
    private static final Duration LIMIT = Duration.ofSeconds(50);

    private final Accounts accounts;
    private final History history;
    private final Scheduler makers;
    private final Duration limit;

    DocumentHandler(Accounts accounts, History history) {
        this(
                accounts,
                history,
                Schedulers.newBoundedElastic(AT_A_TIME, WAITING, "documents", IDLE_SECONDS, true),
                LIMIT);
    }

    DocumentHandler(Accounts accounts, History history, Scheduler makers, Duration limit) {
        this.accounts = accounts;
        this.history = history;
        this.makers = makers;
        this.limit = limit;
    }

    Mono<ServerResponse> page(ServerRequest request) {
        return made(request, Answers.HTML, (book, document) -> bytes(DisclosurePage.write(document)));
    }

    Mono<ServerResponse> pdf(ServerRequest request) {
        return made(request, MediaType.APPLICATION_PDF, (book, document) -> DisclosurePdf.write(document));
    }

    Mono<ServerResponse> docx(ServerRequest request) {
        return made(request, DOCX, (book, document) -> DisclosureDocx.write(document));
    }

    Mono<ServerResponse> xlsx(ServerRequest request) {
        return made(request, XLSX, (book, document) -> DisclosureXlsx.write(document));
    }

    Mono<ServerResponse> zip(ServerRequest request) {
        return made(request, ZIP, FiscalDataPackage::zip);
    }

    Mono<ServerResponse> dataPackage(ServerRequest request) {
        return made(
                request,
                MediaType.APPLICATION_JSON,
                (book, document) -> bytes(FiscalDataPackage.descriptor(book, document)));
    }

    Mono<ServerResponse> facts(ServerRequest request) {
        return made(request, Answers.CSV, (book, document) -> bytes(FactsCsv.write(book)));
    }

    private Mono<ServerResponse> made(
            ServerRequest request, MediaType type, BiFunction<DepartmentBook, DisclosureDocument, byte[]> format) {
        UnitYear department = Asked.unitYear(request, "department");
        AsOf asOf = Asked.asOf(request);
        return Answers.blocking(makers, () -> made(department, asOf, format))
                .timeout(limit)
                .onErrorMap(RejectedExecutionException.class, busy -> unavailable("documents-overloaded"))
                .onErrorMap(TimeoutException.class, late -> unavailable("document-not-in-time"))
                .onErrorMap(UnfinishedDisclosure.class, DocumentHandler::unfinished)
                .flatMap(content -> ServerResponse.ok().contentType(type).bodyValue(content));
    }

    private byte[] made(UnitYear department, AsOf asOf, BiFunction<DepartmentBook, DisclosureDocument, byte[]> format) {
        Accounts then = accounts.at(asOf, history);
        UnitYearAccount account = then.department(department).account();
        List<UnitYearAccount> units = then.unitsOf(department);
        DepartmentBook book = Books.ofDepartment(account, units);
        if (!TableSets.exists(book.tableSet())) {
            throw Absent.tableSet(book.tableSet());
        }
        DisclosureDocument document = asOf.equals(AsOf.NOW)
                ? DisclosureDocument.of(book, published(account, units))
                : DisclosureDocument.then(book, asOf);
        return format.apply(book, document);
    }

    /** Null unless what is published is what the accounts hold: figures can be reopened, and words be replaced. */
    private static @Nullable Publication published(UnitYearAccount department, List<UnitYearAccount> units) {
        ClosingAccount closing = department.closing();
        return switch (closing.department()) {
            case PUBLISHED, RESTATED -> {
                DisclosurePublished latest = closing.publications().getLast();
                Disclosure now = Disclosure.of(latest.version(), department, units);
                yield now.sha256().equals(latest.sha256()) ? new Publication(latest.version(), latest.sha256()) : null;
            }
            case OPEN, SOFT_FROZEN, RECONCILED, CHECKED, UNIT_SIGNED, DEPARTMENT_AGGREGATED, BUREAU_APPROVED -> null;
        };
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static RequestProblem unavailable(String code) {
        return new RequestProblem(new Problem(
                code,
                Problem.UNAVAILABLE,
                "request",
                "",
                "the same request again, later",
                "稍后重试",
                "Other documents are being made; this one could not be made in time.",
                "正在生成其他文件，本文件未能及时生成。"));
    }

    private static RequestProblem unfinished(UnfinishedDisclosure cause) {
        String reasons = String.join("；", cause.reasons());
        return new RequestProblem(new Problem(
                "disclosure-unfinished",
                Problem.CONFLICT,
                "disclosure",
                reasons,
                "no placeholder, and in a published version every explanation",
                "不得有未填写的内容；公布的版本须有全部说明",
                "The disclosure has something that must not reach a reader: " + reasons,
                "决算公开文件中有不得公开的内容：" + reasons));
    }
}
