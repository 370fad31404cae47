package io.guanjia.intake.organisation;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.guanjia.platform.http.Seen;
import io.guanjia.platform.problem.CommonProblem;
import io.guanjia.platform.problem.Problem;
import io.guanjia.platform.scope.Actor;
import io.guanjia.platform.scope.Scope;
import io.guanjia.platform.transaction.BranchTransaction;
import io.guanjia.platform.transaction.Transactions;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.BiFunction;
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
     * @param mayDefine looks at the entry as it is before the change, if there is one, and throws if it must stay so
     * @return the entry as it is now
     */
    public StoredEntry define(
            OrganisationEntry entry,
            Optional<String> displayName,
            Actor by,
            Seen seen,
            Consumer<Optional<StoredEntry>> mayDefine) {
        return transactions.in(Scope.ofBranch(entry.branchId()), tx -> {
            Optional<StoredEntry> existing = entries.lock(tx, entry.key());
            mayDefine.accept(existing);
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

    /**
     * Ends a post or a department: what is known of it stays, with the time from which it is no more.
     *
     * @param at not before now; empty for now
     * @throws Problem {@code NOT_FOUND}, {@code ENDS_IN_THE_PAST}, {@code ALREADY_ENDED}
     */
    public StoredEntry end(
            String branch,
            String key,
            Optional<Instant> at,
            Actor by,
            Seen seen,
            BiFunction<StoredEntry, Instant, OrganisationEntry> ended) {
        return transactions.in(Scope.ofBranch(branch), tx -> {
            StoredEntry existing =
                    entries.lock(tx, key).orElseThrow(() -> Problem.of(CommonProblem.NOT_FOUND, Map.of("what", key)));
            // Whoever may not end it is told that it is not there, whatever they have seen.
            OrganisationEntry wanted = ended.apply(existing, end(tx, at));
            seen.requireMet(OptionalLong.of(existing.version()));
            OrganisationRules.requireNotEnded(existing, tx.now());
            return define(tx, Optional.of(existing), wanted, existing.displayName(), by);
        });
    }

    private static Instant end(BranchTransaction tx, Optional<Instant> at) {
        Instant end = at.orElse(tx.now()).truncatedTo(ChronoUnit.MILLIS);
        if (end.isBefore(tx.now().truncatedTo(ChronoUnit.MILLIS))) {
            throw Problem.of(OrganisationProblem.ENDS_IN_THE_PAST);
        }
        return end;
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
