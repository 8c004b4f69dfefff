package org.budgetyear.standalone;

import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.joran.JoranConfigurator;
import ch.qos.logback.core.joran.spi.JoranException;
import java.nio.file.Path;
import java.util.Objects;
import org.slf4j.LoggerFactory;

/** Where the parts of this process write their log: a file that rolls and never takes more than 60 MB. */
public final class LogFile {

    private LogFile() {}

    /** From now on everything is logged to this file and nothing to the console. */
    public static void use(Path file) {
        // The services' contexts share one process; none of them may set up logging for all.
        System.setProperty("org.springframework.boot.logging.LoggingSystem", "none");
        if (!(LoggerFactory.getILoggerFactory() instanceof LoggerContext context)) {
            return;
        }
        context.reset();
        context.putProperty("LOG_FILE", file.toAbsolutePath().toString());
        var configurator = new JoranConfigurator();
        configurator.setContext(context);
        try {
            configurator.doConfigure(Objects.requireNonNull(LogFile.class.getResource("file-logging.xml")));
        } catch (JoranException e) {
            throw new IllegalStateException("file-logging.xml is wrong", e);
        }
    }
}
