package org.budgetyear.standalone.identity;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.stream.Collectors;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.web.util.HtmlUtils;

/** The page where people of the demo log in; it lists who they are. */
final class LoginPage extends HttpServlet {

    static final String PATH = "/login";

    private static final String POLICY =
            "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; frame-ancestors 'none'";
    private static final String WRONG = "<p role=\"alert\">账号或密码不正确。</p>";
    private static final long serialVersionUID = 1L;

    private final transient People people;
    private final String page;

    LoginPage(People people) {
        this.people = people;
        try (InputStream file = Objects.requireNonNull(LoginPage.class.getResourceAsStream("login.html"))) {
            page = new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (!request.getRequestURI().equals(PATH)) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        response.setContentType("text/html");
        response.setCharacterEncoding(StandardCharsets.UTF_8.name());
        response.setHeader("Content-Security-Policy", POLICY);
        CsrfToken csrf = (CsrfToken) request.getAttribute(CsrfToken.class.getName());
        response.getWriter()
                .print(page.replace("{csrf-name}", csrf.getParameterName())
                        .replace("{csrf}", csrf.getToken())
                        .replace("{alert}", request.getParameter("error") == null ? "" : WRONG)
                        .replace(
                                "{people}",
                                people.all().stream().map(LoginPage::row).collect(Collectors.joining())));
    }

    private static String row(People.Entry person) {
        return "<tr><td>" + text(person.login()) + "<td>" + text(person.name()) + "<td>" + text(person.rolesZh())
                + "<td>" + text(String.join(" ", person.units()));
    }

    private static String text(String text) {
        return HtmlUtils.htmlEscape(text, StandardCharsets.UTF_8.name());
    }
}
