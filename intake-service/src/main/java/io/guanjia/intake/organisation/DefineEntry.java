package io.guanjia.intake.organisation;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.guanjia.platform.http.Seen;
import io.guanjia.platform.scope.Actor;
import io.guanjia.platform.scope.Scope;
import io.guanjia.platform.transaction.BranchTransaction;
import io.guanjia.platform.transaction.Transactions;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;

/** Makes or changes an entry of the organisation and tells every service. Saying the same again changes nothing. */
@ApplicationScoped
public class DefineEntry {

    private final Transactions transactions;
    private final OrganisationEntries entries;
    private final OrganisationAnnouncements announcements;
    private final ObjectMapper json;

    DefineEntry(
            Transactions transactions,
            OrganisationEntries entries,
            OrganisationAnnouncements announcements,
            ObjectMapper json) {
        this.transactions = transactions;
        this.entries = entries;
        this.announcements = announcements;
        this.json = json;
    }

    /**
     * @param seen the version the caller last saw
     * @param mayReplace looks at the entry as it is before the change, if there is one, and throws if it must stay
     * @return the entry as it is now
     */
    public StoredEntry define(
            OrganisationEntry entry,
            Optional<String> displayName,
            Actor by,
            Seen seen,
            Consumer<StoredEntry> mayReplace) {
        return transactions.in(Scope.ofBranch(entry.branchId()), tx -> {
            Optional<StoredEntry> existing = entries.lock(tx, entry.key());
            existing.ifPresent(mayReplace);
            seen.requireMet(existing.stream().mapToLong(StoredEntry::version).findFirst());
            return define(tx, existing, entry, displayName, by);
        });
    }

    /** As {@link #define}, for an entry that depends on what it was before. */
    public StoredEntry redefine(
            String branch, String key, Function<Optional<StoredEntry>, OrganisationEntry> next, Actor by) {
        return transactions.in(Scope.ofBranch(branch), tx -> {
            Optional<StoredEntry> existing = entries.lock(tx, key);
            return define(tx, existing, next.apply(existing), Optional.empty(), by);
        });
    }

    private StoredEntry define(
            BranchTransaction tx,
            Optional<StoredEntry> existing,
            OrganisationEntry entry,
            Optional<String> displayName,
            Actor by) {
        int before = existing.map(StoredEntry::version).orElse(0);
        JsonNode unchanged = json.valueToTree(entry.payload(Math.max(before, 1)));
        if (existing.filter(stored -> stored.says(unchanged, displayName)).isPresent()) {
            return existing.get();
        }
        int version = before + 1;
        StoredEntry defined = new StoredEntry(
                entry.key(), tx.branch(), version, json.valueToTree(entry.payload(version)), displayName);
        entries.save(tx, entry.kind(), defined, by);
        announcements.defined(tx, entry, version, by);
        return defined;
    }
}
