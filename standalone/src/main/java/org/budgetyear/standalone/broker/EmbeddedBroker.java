package org.budgetyear.standalone.broker;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import kafka.server.KafkaConfig;
import kafka.server.KafkaRaftServer;
import org.apache.kafka.common.Uuid;
import org.apache.kafka.common.utils.Time;
import org.apache.kafka.metadata.storage.Formatter;
import org.apache.kafka.server.common.MetadataVersion;
import org.budgetyear.standalone.CannotStart;
import org.budgetyear.standalone.Ports;

/**
 * A real Kafka broker in this process, in KRaft mode, its own controller, on the loopback interface. Its log lives in
 * one folder and survives a restart and a killed process. Its threads keep a JVM alive: close it in a finally.
 */
public final class EmbeddedBroker implements AutoCloseable {

    private static final String FORMATTED = "meta.properties";

    private final KafkaRaftServer server;
    private final Path folder;
    private final int port;

    private EmbeddedBroker(KafkaRaftServer server, Path folder, int port) {
        this.server = server;
        this.folder = folder;
        this.port = port;
    }

    /**
     * Formats the folder if it is new and starts the broker on it; returns when clients can connect.
     *
     * @param port the port clients use; 0 takes a free one
     * @throws CannotStart if the port is taken
     * @throws IOException if the folder cannot be written
     */
    public static EmbeddedBroker start(Path folder, int port) throws IOException {
        Files.createDirectories(folder);
        int controllerPort = Ports.free(1).getFirst();
        int clientPort = port;
        if (clientPort == 0) {
            var two = Ports.free(2);
            clientPort = two.getFirst();
            controllerPort = two.getLast();
        } else {
            Ports.requireFree(port);
        }
        if (!Files.exists(folder.resolve(FORMATTED))) {
            format(folder);
        }
        var config = new KafkaConfig(BrokerSettings.of(folder, clientPort, controllerPort), false);
        var server = new KafkaRaftServer(config, Time.SYSTEM);
        server.startup();
        return new EmbeddedBroker(server, folder, clientPort);
    }

    /** Where clients connect: {@code 127.0.0.1:port}. */
    public String bootstrapServers() {
        return Ports.LOOPBACK + ":" + port;
    }

    /** Names this log among all others; a folder that is formatted anew gets another. */
    public String logId() throws IOException {
        var properties = new Properties();
        try (Reader reader = Files.newBufferedReader(folder.resolve(FORMATTED))) {
            properties.load(reader);
        }
        return properties.getProperty("cluster.id", "");
    }

    /** Blocks until the broker has been closed by another thread. */
    public void awaitClosed() {
        server.awaitShutdown();
    }

    @Override
    public void close() {
        server.shutdown();
        server.awaitShutdown();
    }

    private static void format(Path folder) throws IOException {
        try {
            new Formatter()
                    .setPrintStream(new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8))
                    .setNodeId(BrokerSettings.NODE_ID)
                    .setClusterId(Uuid.randomUuid().toString())
                    .addDirectory(folder.toAbsolutePath().toString())
                    .setControllerListenerName(BrokerSettings.CONTROLLER_LISTENER)
                    .setReleaseVersion(MetadataVersion.latestProduction())
                    .setHasDynamicQuorum(false)
                    .setIgnoreFormatted(false)
                    .run();
        } catch (Exception e) { // the formatter declares no narrower type
            throw new IOException("the broker's folder cannot be formatted: " + folder, e);
        }
    }
}
