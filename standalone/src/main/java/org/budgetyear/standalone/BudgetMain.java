package org.budgetyear.standalone;

import static java.util.Map.entry;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.budgetyear.standalone.broker.BrokerCommand;
import org.budgetyear.standalone.bulk.ExportCommand;
import org.budgetyear.standalone.bulk.ImportCommand;
import org.budgetyear.standalone.bulk.TemplateCommand;
import org.budgetyear.standalone.demo.DemoCommand;
import org.budgetyear.standalone.identity.IdentityCommand;
import org.budgetyear.standalone.lint.LintCommand;
import org.budgetyear.standalone.process.ClusterCommand;
import org.budgetyear.standalone.process.UpCommand;
import org.budgetyear.standalone.store.StoreCommand;
import org.budgetyear.standalone.verify.VerifyCommand;
import org.slf4j.LoggerFactory;

/**
 * {@code ./budget <subcommand> [options]}. Exit status 0 for success, 1 for a failure, 2 for what the user can put
 * right, which is told in one line.
 */
public final class BudgetMain {

    private static final int FAILURE = 1;
    private static final int FOR_THE_USER = 2;
    private static final int SECONDS_TO_END = 14;

    private static final Map<String, Subcommand> SUBCOMMANDS = Map.ofEntries(
            entry("demo", new DemoCommand()),
            entry("import", new ImportCommand()),
            entry("export", new ExportCommand()),
            entry("template", new TemplateCommand()),
            entry("up", new UpCommand()),
            entry("cluster", new ClusterCommand()),
            entry("broker", new BrokerCommand()),
            entry("store", new StoreCommand()),
            entry("identity", new IdentityCommand()),
            entry("verify", new VerifyCommand()),
            entry("lint", new LintCommand()),
            entry("help", BudgetMain::help));

    private BudgetMain() {}

    /** The entry of the executable jar. */
    public static void main(String[] args) {
        System.setOut(new PrintStream(System.out, true, StandardCharsets.UTF_8));
        System.setErr(new PrintStream(System.err, true, StandardCharsets.UTF_8));
        var ended = new CountDownLatch(1);
        Thread main = Thread.currentThread();
        Runtime.getRuntime().addShutdownHook(new Thread(() -> interruptAndWait(main, ended), "end"));
        int status = status(Arrays.asList(args));
        ended.countDown();
        System.exit(status);
    }

    /** Ctrl-C and SIGTERM: main is interrupted, ends what it started in order, and only then the process ends. */
    private static void interruptAndWait(Thread main, CountDownLatch ended) {
        if (ended.getCount() > 0) {
            main.interrupt();
            try {
                if (!ended.await(SECONDS_TO_END, TimeUnit.SECONDS)) {
                    Runtime.getRuntime().halt(FAILURE);
                }
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
    }

    private static int status(List<String> args) {
        try {
            String word = args.isEmpty() ? "help" : args.getFirst();
            Subcommand subcommand = SUBCOMMANDS.get(word);
            if (subcommand == null) {
                throw new CannotStart(
                        "there is no subcommand " + word + "; see ./budget help",
                        "没有子命令 " + word + "；请看 ./budget help");
            }
            return subcommand.run(args.subList(Math.min(1, args.size()), args.size()));
        } catch (CannotStart e) {
            System.err.println("budget: " + e.getMessage());
            System.err.println("budget: " + e.chinese());
            return FOR_THE_USER;
        } catch (InterruptedException e) {
            return 0;
        } catch (Exception e) { // whatever it is, the user gets one line and the log file the rest
            LoggerFactory.getLogger(BudgetMain.class).error("ended by a failure", e);
            System.err.println("budget: " + e);
            return FAILURE;
        }
    }

    private static int help(List<String> args) {
        System.out.print("""
            ./budget demo     runs the reference year and writes its eight tables   运行参考年度并生成八张决算表
            ./budget up       runs the platform in one process                      以单进程运行平台
            ./budget import   posts a ledger into a running platform                将账簿导入运行中的平台
            ./budget export   writes a year as a ledger                             将年度导出为账簿
            ./budget template writes an empty workbook to fill in                   生成空白账簿工作簿
            ./budget verify   replays the log and compares a published disclosure   重算日志并核对公开稿
            ./budget cluster  runs each service in a process of its own             以多进程运行平台
            ./budget lint DIR finds where a report as CSV contradicts itself        查找报表 CSV 中的自相矛盾

            --data DIR   where everything is kept (default .budget)    数据文件夹
            --port N     where the platform listens (default 8080)     监听端口
            demo also takes --ledger DIR or NAME, --out DIR and --exit; verify takes FILE and --url
            import takes DIR or FILE.xlsx, --seal and --url; template takes FILE.xlsx
            export takes --department CODE, --year N, --out DIR, --xlsx and --url
            with --url they ask as those who run that platform, on its --data DIR, or with a token for each role
            from its identity provider in the environment: BUDGET_TOKEN_UNIT_CLERK, BUDGET_TOKEN_AUDITOR …
            lint takes --set ID (such as 2017) and --checks DIR instead
            """);
        return 0;
    }
}
