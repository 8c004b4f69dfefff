package org.budgetyear.acceptance.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.budgetyear.standalone.process.Platform;

/** Every page with the reference year on it, as a picture each. */
public final class Gallery {

    private static final String DEPARTMENT = "440105-701/2017";
    private static final String UNIT = DEPARTMENT + "/440105-701001";

    private final Browser browser;
    private final Platform platform;
    private final Path folder;
    private final List<String> complaints = new ArrayList<>();

    private Gallery(Browser browser, Platform platform, Path folder) {
        this.browser = browser;
        this.platform = platform;
        this.folder = folder;
    }

    /**
     * Takes the pictures.
     *
     * @param platform on which the reference year has been lived
     * @return what the browser complained of
     */
    public static List<String> take(Platform platform, Path folder) {
        try (Chromium chromium = Chromium.start()) {
            var gallery = new Gallery(chromium.browser(), platform, folder);
            gallery.asAuditor();
            gallery.asClerk();
            gallery.asDepartment();
            return gallery.complaints;
        }
    }

    private void asAuditor() {
        as("sun.fang", "审计", desk -> {
            page(desk, "home", "/", "440105-701");
            page(desk, "wall", "/wall/2017", "440105-701");
            page(desk, "monitor", "/monitor/" + DEPARTMENT, "账簿未列明");
            page(desk, "closing", "/closing/" + DEPARTMENT, "条公式");
            page(desk, "audit", "/audit", "已接受");
            page(desk, "operations", "/operations", "死信");
            desk.open("/tables/" + DEPARTMENT + "/05");
            desk.row("2010301").getByRole(AriaRole.BUTTON).first().click();
            desk.page().getByText("记账日期").first().scrollIntoViewIfNeeded();
            picture(desk, "tables");
            desk.page()
                    .getByText("文字说明", new Page.GetByTextOptions().setExact(true))
                    .click();
            desk.sees("第三部分");
            picture(desk, "text");
        });
    }

    private void asClerk() {
        as("zhang.min", "单位经办", desk -> {
            page(desk, "units", "/units/" + UNIT, "行政运行");
            page(desk, "import", "/import/" + UNIT, "表头");
            page(desk, "records", "/records/" + UNIT, "业务登记");
            desk.open("/payments/" + UNIT);
            desk.row("已支付").click();
            desk.sees("凭证 ");
            picture(desk, "payments");
        });
    }

    private void asDepartment() {
        as("chen.jing", "主管部门", desk -> page(desk, "what-if", "/what-if/" + UNIT, "试算事项"));
    }

    private void as(String name, String roleZh, Consumer<Desk> work) {
        try (Desk desk = Desk.of(browser, platform, name, roleZh)) {
            work.accept(desk);
            complaints.addAll(desk.complaints());
        }
    }

    /** @param shows what comes last on it */
    private void page(Desk desk, String name, String path, String shows) {
        desk.open(path);
        desk.sees(shows);
        picture(desk, name);
    }

    private void picture(Desk desk, String name) {
        desk.picture(folder.resolve(name + ".png"));
    }
}
