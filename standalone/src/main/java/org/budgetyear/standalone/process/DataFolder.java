package org.budgetyear.standalone.process;

import static java.nio.file.StandardOpenOption.CREATE;
import static java.nio.file.StandardOpenOption.WRITE;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.budgetyear.standalone.CannotStart;
import org.budgetyear.standalone.identity.IdentityProvider;
import org.budgetyear.standalone.identity.Tokens;
import org.jspecify.annotations.Nullable;

/**
 * The one folder in which everything is kept between runs: the log, and what is folded from it. Held by one process at
 * a time; the hold ends with the process, however that ends.
 */
final class DataFolder implements AutoCloseable {

    private static final Set<Path> HELD_HERE = ConcurrentHashMap.newKeySet();

    private final Path root;
    private final FileChannel hold;

    private DataFolder(Path root, FileChannel hold) {
        this.root = root;
        this.hold = hold;
    }

    /**
     * Makes the folder if there is none, and takes hold of it.
     *
     * @throws CannotStart if it cannot be written, or another process holds it
     */
    static DataFolder hold(Path folder) {
        Path root = folder.toAbsolutePath().normalize();
        // Asked first: opening the lock's file a second time and closing it would let go of the first hold.
        if (!HELD_HERE.add(root)) {
            throw inUse(root);
        }
        boolean held = false;
        try {
            Files.createDirectories(root);
            FileChannel hold = FileChannel.open(root.resolve("lock"), CREATE, WRITE);
            held = hold.tryLock() != null;
            if (!held) {
                hold.close();
                throw inUse(root);
            }
            return new DataFolder(root, hold);
        } catch (IOException e) {
            throw new CannotStart(
                    "the folder " + root + " cannot be written; make it writable or choose another with --data",
                    "文件夹 " + root + " 不可写；请改正其权限，或用 --data 另选一个文件夹");
        } finally {
            if (!held) {
                HELD_HERE.remove(root);
            }
        }
    }

    Path root() {
        return root;
    }

    /** Tokens for those who start the platform. */
    Tokens tokens() {
        return Tokens.of(root);
    }

    Path broker() {
        return root.resolve("broker");
    }

    Path store() {
        return root.resolve("store");
    }

    /** The deciders' state, one folder within for each service. */
    Path state() {
        return root.resolve("state");
    }

    /** The identity provider's key, secrets and people. */
    Path identity() {
        return IdentityProvider.folderIn(root);
    }

    Path logs() {
        return root.resolve("logs");
    }

    /**
     * Throws away what was folded from another log than this one, as when somebody deleted only the broker's folder:
     * positions in one log mean nothing in another.
     */
    void keepOnlyFoldsOf(String logId) throws IOException {
        Path note = root.resolve("folded-from");
        if (Files.exists(note) && !Files.readString(note).equals(logId)) {
            delete(store());
            delete(state());
        }
        Files.writeString(note, logId);
    }

    @Override
    public void close() throws IOException {
        hold.close();
        HELD_HERE.remove(root);
    }

    private static CannotStart inUse(Path root) {
        return new CannotStart(
                "the folder " + root
                        + " is in use by another budget process; end that one or choose another with --data",
                "文件夹 " + root + " 正被另一个 budget 进程使用；请结束该进程，或用 --data 另选一个文件夹");
    }

    private static void delete(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return;
        }
        Files.walkFileTree(folder, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                Files.delete(file);
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult postVisitDirectory(Path directory, @Nullable IOException failure)
                    throws IOException {
                Files.delete(directory);
                return FileVisitResult.CONTINUE;
            }
        });
    }
}
