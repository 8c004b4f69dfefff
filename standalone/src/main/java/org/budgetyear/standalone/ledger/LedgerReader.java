package org.budgetyear.standalone.ledger;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.budgetyear.model.code.NotAccepted;

/**
 * Reads a ledger folder strictly: an unknown file, column, code, unit or project, a negative payment, an amount with
 * three decimals or a repeated line refuses the whole ledger, with every error found.
 */
public final class LedgerReader {

    private static final Set<String> FILES = Set.of(
            "units.csv",
            "projects.csv",
            "quotas.csv",
            "zero-fund-lines.csv",
            "three-public-budget.csv",
            "payments.csv",
            "receipts.csv",
            "carry-over.csv",
            "contracts.csv",
            "assets.csv",
            "prior-year.csv");

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

    private Optional<Ledger> read() throws IOException {
        refuseUnknownFiles();
        // Without the year no code can be checked, and without the units no row.
        Optional<Ledger.Year> year = YearFile.read(folder, errors);
        return year.isEmpty() ? Optional.empty() : Optional.of(read(year.get()));
    }

    private Ledger read(Ledger.Year year) throws IOException {
        List<Ledger.Unit> units = file(UnitFiles.units(year.department()));
        List<Ledger.Project> projects = file(UnitFiles.projects(units));
        Registers registers = new Registers(year.fiscalYear(), units, projects);
        QuotaFiles quotas = new QuotaFiles(registers);
        MoneyFiles money = new MoneyFiles(registers);
        return new Ledger(
                year,
                units,
                projects,
                file(quotas.quotas()),
                file(quotas.zeroFundLines()),
                file(quotas.carryOvers()),
                file(quotas.ceilings()),
                file(money.payments()),
                file(money.receipts()),
                file(OtherFiles.priorYear()),
                file(OtherFiles.contracts(registers)).size(),
                file(OtherFiles.assets(registers)).size());
    }

    private <T> List<T> file(FileForm<T> form) throws IOException {
        return CsvTable.read(folder, form, errors);
    }

    private void refuseUnknownFiles() throws IOException {
        String listed = String.join(", ", FILES.stream().sorted().toList());
        for (String name : folder.csvFiles()) {
            if (!FILES.contains(name)) {
                errors.addFile(name, name, new NotAccepted("the files " + listed, "下列文件：" + listed));
            }
        }
    }
}
