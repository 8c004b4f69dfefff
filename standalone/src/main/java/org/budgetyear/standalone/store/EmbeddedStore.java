package org.budgetyear.standalone.store;

import de.bwaldvogel.mongo.MongoServer;
import de.bwaldvogel.mongo.backend.h2.H2Backend;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.budgetyear.standalone.CannotStart;
import org.budgetyear.standalone.Ports;
import org.h2.mvstore.Cursor;
import org.h2.mvstore.DataUtils;
import org.h2.mvstore.MVStore;
import org.h2.mvstore.MVStoreException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A document store in this process that speaks MongoDB's protocol on the loopback interface and keeps its documents in
 * one file. All of it is folded from the log, so a file that cannot be read is set aside and an empty one begun; a
 * killed process loses at most the last second of writes, which the fold repeats.
 */
public final class EmbeddedStore implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(EmbeddedStore.class);

    private final MongoServer server;
    private final int port;

    private EmbeddedStore(MongoServer server, int port) {
        this.server = server;
        this.port = port;
    }

    /**
     * Starts on the folder's file; returns when clients can connect.
     *
     * @param port the port clients use; 0 takes a free one
     * @throws CannotStart if the port is taken
     * @throws IOException if the folder cannot be written
     */
    public static EmbeddedStore start(Path folder, int port) throws IOException {
        Files.createDirectories(folder);
        if (port != 0) {
            Ports.requireFree(port);
        }
        var server = new MongoServer(openOrBeginAnew(folder));
        server.bind(Ports.LOOPBACK, port);
        return new EmbeddedStore(server, server.getLocalAddress().getPort());
    }

    /** Where clients connect. The store knows no sessions, so writes are not retried by the driver. */
    public String uri() {
        return "mongodb://" + Ports.LOOPBACK + ":" + port + "/?retryWrites=false";
    }

    @Override
    public void close() {
        server.shutdownNow();
    }

    private static H2Backend openOrBeginAnew(Path folder) throws IOException {
        Path file = folder.resolve("documents.mv");
        try {
            return open(file);
        } catch (CannotStart held) {
            throw held;
        } catch (RuntimeException damage) { // whatever a broken page makes of itself
            Path aside = folder.resolve("documents.damaged.mv");
            LOG.warn("{} cannot be read; it is kept as {} and rebuilt from the log", file, aside, damage);
            Files.move(file, aside, StandardCopyOption.REPLACE_EXISTING);
            return open(file);
        }
    }

    private static H2Backend open(Path file) {
        MVStore documents = openFile(file);
        try {
            readAll(documents);
            return new H2Backend(documents);
        } catch (RuntimeException damage) {
            documents.closeImmediately();
            throw damage;
        }
    }

    private static MVStore openFile(Path file) {
        try {
            return MVStore.open(file.toString());
        } catch (MVStoreException e) {
            if (e.getErrorCode() == DataUtils.ERROR_FILE_LOCKED) {
                throw new CannotStart(
                        "the store's file " + file + " is in use by another process; end that one first",
                        "存储文件 " + file + " 正被另一个进程使用；请先结束该进程");
            }
            throw e;
        }
    }

    /** Damage is found now, when it can be set aside, and not by a reader later. */
    private static void readAll(MVStore documents) {
        for (String name : documents.getMapNames()) {
            Cursor<Object, Object> page = documents.openMap(name).cursor(null);
            while (page.hasNext()) {
                page.next();
            }
        }
    }
}
