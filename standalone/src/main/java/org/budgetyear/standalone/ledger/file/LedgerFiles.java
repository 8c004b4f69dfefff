package org.budgetyear.standalone.ledger.file;

import java.util.List;
import org.budgetyear.standalone.ledger.form.LedgerFile;

/** All files of a ledger, in the order in which they are read and posted. */
public final class LedgerFiles {

    public static final List<LedgerFile<?>> ALL = List.of(
            new ChartFile(),
            new UnitsFile(),
            new ProjectsFile(),
            new ZeroFundLinesFile(),
            new CarryOverFile(),
            new QuotasFile(),
            new QuotaTransfersFile(),
            new ThreePublicBudgetFile(),
            new PriorYearFile(),
            new ReceiptsFile(),
            new ContractsFile(),
            new AcceptancesFile(),
            new PaymentsFile(),
            new RefundsFile(),
            new ContractEndsFile(),
            new ReclassificationsFile(),
            new DelegationsFile(),
            new ReceptionsFile(),
            new NonTaxFile(),
            new SurplusFile(),
            new AssetsFile(),
            new UnitKindsFile(),
            new ListedUnitsFile(),
            new DutiesFile(),
            new PerformanceFile(),
            new ExplanationsFile());

    private LedgerFiles() {}
}
