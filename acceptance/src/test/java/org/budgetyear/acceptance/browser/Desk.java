package org.budgetyear.acceptance.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.budgetyear.standalone.process.Platform;

/** A person at a browser of their own, who works with what the page shows: labels, buttons, cells. */
final class Desk implements AutoCloseable {

    private static final int WIDTH = 1440;
    private static final int HEIGHT = 1000;

    private final Platform platform;
    private final String name;
    private final BrowserContext context;
    private final Page page;
    private final List<String> complaints = new ArrayList<>();

    private Desk(Browser browser, Platform platform, String name) {
        this.platform = platform;
        this.name = name;
        this.context = browser.newContext(
                new Browser.NewContextOptions().setViewportSize(WIDTH, HEIGHT).setLocale("zh-CN"));
        this.page = context.newPage();
        page.setDefaultTimeout(Chromium.LONGEST_MS);
        page.onConsoleMessage(message -> {
            if (message.type().equals("error")) {
                complaints.add(message.text() + " " + message.location());
            }
        });
        page.onPageError(complaints::add);
    }

    /** Sits down and logs in; the page then says in which role. */
    static Desk of(Browser browser, Platform platform, String name, String roleZh) {
        var desk = new Desk(browser, platform, name);
        desk.open("/");
        desk.fill("账号", name);
        desk.fill("密码", platform.password());
        // What follows comes from another origin, in a process of its own: a click would wait for it in vain.
        desk.page.keyboard().press("Enter");
        assertThat(desk.button("退出")).isVisible();
        desk.sees(roleZh);
        return desk;
    }

    String name() {
        return name;
    }

    void picture(Path file) {
        page.screenshot(new Page.ScreenshotOptions().setPath(file));
    }

    Page page() {
        return page;
    }

    /** What the browser complained of so far: errors on its console and faults in scripts. */
    List<String> complaints() {
        return List.copyOf(complaints);
    }

    void open(String path) {
        page.navigate(platform.gatewayUrl().resolve(path).toString());
    }

    void fill(String label, String text) {
        page.getByLabel(label, new Page.GetByLabelOptions().setExact(true)).fill(text);
    }

    /** Chooses from a list that is opened with the enter key. */
    void choose(String label, String option) {
        combobox(label).press("Enter");
        page.getByRole(
                        AriaRole.OPTION,
                        new Page.GetByRoleOptions().setName(option).setExact(true))
                .click();
    }

    /** Seeks in a list by typing, and takes what is found with the enter key. */
    void seek(String label, String typed, String found) {
        combobox(label).pressSequentially(typed);
        Locator options = page.getByRole(AriaRole.OPTION).filter(new Locator.FilterOptions().setVisible(true));
        assertThat(options.first()).containsText(found);
        page.keyboard().press("Enter");
    }

    void press(String button) {
        button(button).click();
    }

    Locator button(String name) {
        return page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    /** The row of a table that holds a text. */
    Locator row(String text) {
        return page.getByRole(AriaRole.ROW)
                .filter(new Locator.FilterOptions().setHasText(text))
                .first();
    }

    void attach(String label, String fileName, String content) {
        page.getByLabel(label)
                .setInputFiles(new FilePayload(fileName, "text/csv", content.getBytes(StandardCharsets.UTF_8)));
    }

    void sees(String text) {
        assertThat(page.getByText(text).first()).isVisible();
    }

    @Override
    public void close() {
        context.close();
    }

    private Locator combobox(String label) {
        return page.getByRole(
                AriaRole.COMBOBOX, new Page.GetByRoleOptions().setName(label).setExact(true));
    }
}
