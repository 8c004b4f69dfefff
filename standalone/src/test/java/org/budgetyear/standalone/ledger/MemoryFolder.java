package org.budgetyear.standalone.ledger;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** A small ledger in memory that is right, to be spoilt one file at a time. */
final class MemoryFolder implements LedgerFolder {

    private final Map<String, byte[]> files = new TreeMap<>();

    static MemoryFolder right() {
        return new MemoryFolder()
                .with("year.json", """
                    {"fiscalYear": 2017, "department": {"code": "440105-701", "name": "办公室"},
                     "template": "2017", "recognition": "PAYMENT_BASIS"}
                    """)
                .with("units.csv", "unit,name,kind,department\n440105-701001,本级,ADMINISTRATIVE,440105-701\n")
                .with("projects.csv", "project,name,unit\nP01,运营,440105-701001\n")
                .with("quotas.csv", """
                    unit,fund,function,nature,project,opening_yuan,change_yuan
                    440105-701001,GENERAL_PUBLIC,2010301,BASIC,,100.00,-10.00
                    440105-701001,GENERAL_PUBLIC,2010301,PROJECT,P01,50.00,0.00
                    """)
                .with("payments.csv", """
                    unit,fund,function,nature,project,economic,amount_yuan
                    440105-701001,GENERAL_PUBLIC,2010301,BASIC,,30101,90.00
                    440105-701001,GENERAL_PUBLIC,2010301,PROJECT,P01,30227,50.00
                    """);
    }

    MemoryFolder with(String name, String content) {
        return with(name, content.getBytes(UTF_8));
    }

    MemoryFolder with(String name, byte[] content) {
        files.put(name, content);
        return this;
    }

    MemoryFolder without(String name) {
        files.remove(name);
        return this;
    }

    /** The same ledger with a text of a file replaced by another. */
    MemoryFolder replacing(String name, String text, String other) {
        String content = new String(files.getOrDefault(name, new byte[0]), UTF_8);
        if (!content.contains(text)) {
            throw new IllegalArgumentException(name + " has no " + text);
        }
        return with(name, content.replace(text, other));
    }

    @Override
    public String place() {
        return "memory";
    }

    @Override
    public Optional<byte[]> file(String name) throws IOException {
        return Optional.ofNullable(files.get(name));
    }

    @Override
    public List<String> csvFiles() {
        return files.keySet().stream().filter(name -> name.endsWith(".csv")).toList();
    }

    @Override
    public LedgerFolder folder(String name) {
        return new MemoryFolder();
    }

    @Override
    public Optional<LedgerFolder> expected() {
        return Optional.empty();
    }
}
