package org.budgetyear.standalone.ledger;

import java.io.IOException;
import java.io.PrintStream;
import java.util.List;
import java.util.Optional;
import org.budgetyear.model.code.NotAccepted;
import org.budgetyear.standalone.CannotStart;
import org.budgetyear.standalone.ledger.file.LedgerFiles;
import org.budgetyear.standalone.ledger.form.Ledger;
import org.budgetyear.standalone.ledger.form.LedgerFile;

/**
 * Reads a ledger folder strictly: an unknown file, column, code, unit or project, a negative payment, an amount with
 * three decimals or a repeated line refuses the whole ledger, with every error found.
 */
public final class LedgerReader {

    private final LedgerFolder folder;
    private final LedgerErrors errors = new LedgerErrors();

    private LedgerReader(LedgerFolder folder) {
        this.folder = folder;
    }

    /** @throws IOException when the folder or a file of it cannot be read at all */
    public static LedgerReading read(LedgerFolder folder) throws IOException {
        LedgerReader reader = new LedgerReader(folder);
        Optional<Ledger> ledger = reader.read();
        if (ledger.isPresent() && reader.errors.count() == 0) {
            return new LedgerReading.Accepted(ledger.get());
        }
        return new LedgerReading.Refused(reader.errors.kept(), reader.errors.count());
    }

    /**
     * Reads a ledger for a user, who is told what is wrong with it.
     *
     * @return empty when something is
     * @throws CannotStart when the place cannot be read at all
     */
    public static Optional<Ledger> readOrTell(LedgerFolder folder, PrintStream err) {
        try {
            return switch (read(folder)) {
                case LedgerReading.Accepted accepted -> Optional.of(accepted.ledger());
                case LedgerReading.Refused refused -> {
                    refused.tell(folder.place(), err);
                    yield Optional.empty();
                }
            };
        } catch (IOException e) {
            throw new CannotStart(
                    "cannot read the ledger " + folder.place() + "; give another one",
                    "无法读取账簿 " + folder.place() + "；请另选");
        }
    }

    private Optional<Ledger> read() throws IOException {
        refuseUnknownFiles();
        // Without the year no code can be checked.
        Optional<Ledger.Year> year = YearFile.read(folder, errors);
        return year.isEmpty() ? Optional.empty() : Optional.of(read(year.get()));
    }

    private Ledger read(Ledger.Year year) throws IOException {
        Ledger ledger = Ledger.of(year);
        for (LedgerFile<?> file : LedgerFiles.ALL) {
            ledger = with(ledger, file);
        }
        return ledger;
    }

    private <R> Ledger with(Ledger before, LedgerFile<R> file) throws IOException {
        return before.with(file.rowType(), rows(before, file));
    }

    private <R> List<R> rows(Ledger before, LedgerFile<R> file) throws IOException {
        String shown = folder.shown(file.name());
        try {
            Optional<List<Line>> lines = folder.lines(file.name());
            if (lines.isPresent()) {
                return new RowsReader<>(shown, file.form(before), errors).read(lines.get());
            }
            if (file.required()) {
                throw new NotAccepted("a file of this name in the folder", "文件夹中须有此文件");
            }
        } catch (NotAccepted e) {
            errors.addFile(shown, "", e);
        }
        return List.of();
    }

    private void refuseUnknownFiles() throws IOException {
        List<String> known = LedgerFiles.ALL.stream().map(LedgerFile::name).toList();
        String listed = String.join(", ", known);
        for (String name : folder.csvFiles()) {
            if (!known.contains(name)) {
                errors.addFile(name, name, new NotAccepted("the files " + listed, "下列文件：" + listed));
            }
        }
    }
}
