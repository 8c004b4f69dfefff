package org.budgetyear.standalone.ledger;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import org.budgetyear.model.money.Money;

/** A folder inside the program, beside the class of the shared model that it is packed with. */
record ResourceFolder(String path) implements LedgerFolder {

    @Override
    public String place() {
        return path.substring("/org/budgetyear/".length());
    }

    @Override
    public Optional<byte[]> file(String name) throws IOException {
        try (InputStream in = Money.class.getResourceAsStream(path + name)) {
            return in == null ? Optional.empty() : Optional.of(in.readAllBytes());
        }
    }

    @Override
    public List<String> csvFiles() {
        return List.of();
    }

    @Override
    public LedgerFolder folder(String name) {
        return new ResourceFolder(path + name + "/");
    }

    @Override
    public Optional<LedgerFolder> expected() {
        return Optional.of(new ResourceFolder(path.replace("/ledger/", "/expected/")));
    }
}
