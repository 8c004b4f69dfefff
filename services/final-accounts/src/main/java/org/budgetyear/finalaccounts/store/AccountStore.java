package org.budgetyear.finalaccounts.store;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.gt;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Filters.lt;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoBulkWriteException;
import com.mongodb.bulk.BulkWriteResult;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.BulkWriteOptions;
import com.mongodb.client.model.InsertOneModel;
import com.mongodb.client.model.ReplaceOneModel;
import com.mongodb.client.model.ReplaceOptions;
import com.mongodb.client.model.WriteModel;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.bson.Document;
import org.budgetyear.finalaccounts.account.Profile;
import org.budgetyear.finalaccounts.account.UnitYearAccount;
import org.budgetyear.model.code.FiscalYear;
import org.budgetyear.model.code.UnitCode;
import org.budgetyear.model.code.UnitYear;

/** One document for each unit's year, replaced as a whole and only on the version it was folded from. */
public final class AccountStore {

    private static final BulkWriteOptions UNORDERED = new BulkWriteOptions().ordered(false);
    private static final ReplaceOptions UPSERT = new ReplaceOptions().upsert(true);
    private static final char AFTER_SEPARATOR = '|' + 1;

    private final MongoCollection<Document> accounts;
    private final MongoCollection<Document> members;

    public AccountStore(MongoDatabase database) {
        accounts = database.getCollection("unit-years");
        members = database.getCollection("department-units");
    }

    /** An entry for each key, empty accounts for those that are not stored. */
    public Map<UnitYear, Versioned> load(Collection<UnitYear> keys) {
        Map<UnitYear, Versioned> loaded = new HashMap<>();
        keys.forEach(key -> loaded.put(key, Versioned.absent(key)));
        if (!keys.isEmpty()) {
            for (Document document :
                    accounts.find(in("_id", keys.stream().map(UnitYear::key).toList()))) {
                UnitYearAccount account = AccountDocuments.read(document);
                loaded.put(account.unitYear(), Versioned.stored(account, AccountDocuments.version(document)));
            }
        }
        return loaded;
    }

    public UnitYearAccount load(UnitYear key) {
        return load(List.of(key)).getOrDefault(key, Versioned.absent(key)).account();
    }

    /** The units of a department's year, in order of their codes. */
    public List<UnitYearAccount> unitsOf(UnitCode department, FiscalYear year) {
        String prefix = department.value() + "|" + year.value();
        List<UnitYear> units = new ArrayList<>();
        for (Document member : members.find(and(gt("_id", prefix + '|'), lt("_id", prefix + AFTER_SEPARATOR)))) {
            units.add(new UnitYear(new UnitCode(member.getString("unit")), year));
        }
        return units(units);
    }

    /** The units of all departments in a year, in order of their codes. */
    public List<UnitYearAccount> unitsOf(FiscalYear year) {
        List<UnitYear> units = new ArrayList<>();
        for (Document member : members.find()) {
            if (departmentYear(member).year().equals(year)) {
                units.add(new UnitYear(new UnitCode(member.getString("unit")), year));
            }
        }
        return units(units);
    }

    private List<UnitYearAccount> units(List<UnitYear> keys) {
        return load(keys).values().stream()
                .map(Versioned::account)
                .filter(account -> account.profile().unit() != null)
                .sorted((a, b) -> a.unitYear().compareTo(b.unitYear()))
                .toList();
    }

    private static UnitYear departmentYear(Document member) {
        String id = member.getString("_id");
        return UnitYear.ofKey(id.substring(0, id.lastIndexOf('|')));
    }

    /** The departments' years that have units, in order of department and year. */
    public List<UnitYearAccount> departmentYears() {
        Set<UnitYear> keys = new TreeSet<>();
        for (Document member : members.find()) {
            keys.add(departmentYear(member));
        }
        Map<UnitYear, Versioned> loaded = load(keys);
        return keys.stream()
                .map(key -> loaded.getOrDefault(key, Versioned.absent(key)).account())
                .filter(account -> account.profile().department() != null)
                .toList();
    }

    /**
     * Writes accounts that have changed.
     *
     * @return what is stored now, with its versions
     * @throws VersionConflict when one of them is not stored in the version it was folded from; others may be written
     */
    public List<Versioned> save(Collection<Versioned> changed) {
        if (changed.isEmpty()) {
            return List.of();
        }
        saveMembers(changed);
        List<WriteModel<Document>> writes =
                changed.stream().map(AccountStore::write).toList();
        try {
            BulkWriteResult result = accounts.bulkWrite(writes, UNORDERED);
            if (result.getInsertedCount() + result.getMatchedCount() != writes.size()) {
                throw new VersionConflict("of " + writes.size() + " accounts " + result.getMatchedCount()
                        + " were stored in the version they were folded from");
            }
        } catch (MongoBulkWriteException e) {
            if (e.getWriteErrors().stream()
                    .allMatch(error -> ErrorCategory.fromErrorCode(error.getCode()) == ErrorCategory.DUPLICATE_KEY)) {
                throw new VersionConflict("an account that was new is stored already");
            }
            throw e;
        }
        return changed.stream().map(Versioned::stored).toList();
    }

    /** Throws everything away. */
    public void clear() {
        accounts.deleteMany(new Document());
        members.deleteMany(new Document());
    }

    private static WriteModel<Document> write(Versioned changed) {
        Document document = AccountDocuments.write(changed.account(), changed.version() + 1);
        return changed.version() == 0
                ? new InsertOneModel<>(document)
                : new ReplaceOneModel<>(
                        and(eq("_id", document.get("_id")), eq("version", changed.version())), document);
    }

    /** Before the accounts, so that no unit that is stored is missing in its department. */
    private void saveMembers(Collection<Versioned> changed) {
        for (Versioned each : changed) {
            Profile.Unit unit = each.account().profile().unit();
            if (unit != null && !each.member()) {
                UnitYear key = each.account().unitYear();
                String id = unit.department().value() + "|" + key.year().value() + "|"
                        + key.unit().value();
                members.replaceOne(
                        eq("_id", id),
                        new Document("_id", id).append("unit", key.unit().value()),
                        UPSERT);
            }
        }
    }
}
