package org.budgetyear.standalone.ledger;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A folder on disk. */
record DirectoryFolder(Path directory) implements LedgerFolder {

    private static final String EXPECTED = "expected";

    @Override
    public String place() {
        return directory.toString();
    }

    @Override
    public Optional<byte[]> file(String name) throws IOException {
        Path file = directory.resolve(name);
        return Files.isRegularFile(file) ? Optional.of(Files.readAllBytes(file)) : Optional.empty();
    }

    @Override
    public List<String> csvFiles() throws IOException {
        try (Stream<Path> files = Files.list(directory)) {
            return files.filter(Files::isRegularFile)
                    .map(file -> String.valueOf(file.getFileName()))
                    .filter(name -> name.endsWith(".csv"))
                    .sorted()
                    .toList();
        }
    }

    @Override
    public LedgerFolder folder(String name) {
        return new DirectoryFolder(directory.resolve(name));
    }

    @Override
    public Optional<LedgerFolder> expected() {
        return Stream.of(directory.resolve(EXPECTED), directory.toAbsolutePath().resolveSibling(EXPECTED))
                .filter(Files::isDirectory)
                .<LedgerFolder>map(DirectoryFolder::new)
                .findFirst();
    }
}
