package org.budgetyear.standalone.bulk;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.budgetyear.model.code.FiscalYear;
import org.budgetyear.model.line.Recognition;
import org.budgetyear.standalone.Subcommand;
import org.budgetyear.standalone.ledger.LedgerSheets;
import org.budgetyear.standalone.ledger.WorkbookWriter;
import org.budgetyear.standalone.ledger.form.Ledger;

/** {@code ./budget template FILE.xlsx}: writes the workbook of a ledger with empty sheets, to be filled in. */
public final class TemplateCommand implements Subcommand {

    private static final String USAGE = "./budget template FILE.xlsx";
    private static final FiscalYear EXAMPLE = new FiscalYear(2024);

    @Override
    public int run(List<String> args) throws IOException {
        Arguments arguments = Arguments.parse(args, Set.of(), Set.of(), USAGE);
        Ledger.Year year = new Ledger.Year(EXAMPLE, List.of(), EXAMPLE.toString(), Recognition.PAYMENT_BASIS);
        WorkbookWriter.write(new LedgerSheets(year, Map.of()), arguments.file());
        System.out.println("Template written to 模板已写入 " + arguments.file());
        return 0;
    }
}
