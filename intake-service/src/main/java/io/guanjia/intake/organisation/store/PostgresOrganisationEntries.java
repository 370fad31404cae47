package io.guanjia.intake.organisation.store;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.guanjia.intake.organisation.OrganisationEntries;
import io.guanjia.intake.organisation.OrganisationEntry.Branch;
import io.guanjia.intake.organisation.StoredEntry;
import io.guanjia.platform.scope.Actor;
import io.guanjia.platform.transaction.BranchTransaction;
import io.guanjia.platform.transaction.WorkerSql;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jdbi.v3.core.mapper.RowMapper;

/** The newest version of every entry. */
@ApplicationScoped
class PostgresOrganisationEntries implements OrganisationEntries {

    private static final String SAVE = """
            INSERT INTO organisation_entry (entry_key, branch_id, kind, version, content, display_name, changed_by, changed_at)
            VALUES (:key, :branch, :kind, :version, :content::jsonb, :displayName, :by, :now)
            ON CONFLICT (entry_key) DO UPDATE SET version = :version, content = :content::jsonb, display_name = :displayName,
                                                  changed_by = :by, changed_at = :now""";

    private static final String LIST = """
            SELECT * FROM organisation_entry
            WHERE branch_id = ANY (:branches) AND kind = :kind
              AND (kind NOT IN ('staff-post', 'place') OR starts_with(content ->> 'org' || '/', :place || '/') OR starts_with(:place || '/', content ->> 'org' || '/'))
            ORDER BY entry_key""";

    private final ObjectMapper json;
    private final WorkerSql worker;

    PostgresOrganisationEntries(ObjectMapper json, WorkerSql worker) {
        this.json = json;
        this.worker = worker;
    }

    @Override
    public Optional<StoredEntry> lock(BranchTransaction tx, String key) {
        tx.sql()
                .createQuery("SELECT 1 FROM pg_advisory_xact_lock(hashtextextended(lower(:key), 0))")
                .bind("key", key)
                .mapTo(Integer.class)
                .one();
        return find(tx, key);
    }

    @Override
    public Optional<StoredEntry> find(BranchTransaction tx, String key) {
        return tx.query("SELECT * FROM organisation_entry WHERE branch_id = ANY (:branches) AND entry_key = :key")
                .bind("key", key)
                .map(rows())
                .findOne();
    }

    @Override
    public void save(BranchTransaction tx, String kind, StoredEntry entry, Actor by) {
        tx.sql()
                .createUpdate(SAVE)
                .bind("key", entry.key())
                .bind("branch", tx.branch())
                .bind("kind", kind)
                .bind("version", entry.version())
                .bind("content", entry.content().toString())
                .bind("displayName", entry.displayName().orElse(null))
                .bind("by", by.staffId())
                .bind("now", tx.now())
                .execute();
    }

    @Override
    public List<StoredEntry> list(BranchTransaction tx, String kind, String place) {
        return tx.query(LIST)
                .bind("kind", kind)
                .bind("place", place)
                .map(rows())
                .list();
    }

    @Override
    public List<StoredEntry> listOf(BranchTransaction tx, String kind, String branch) {
        return tx.sql()
                .createQuery(
                        "SELECT * FROM organisation_entry WHERE branch_id = :branch AND kind = :kind ORDER BY entry_key")
                .bind("branch", branch)
                .bind("kind", kind)
                .map(rows())
                .list();
    }

    @Override
    public Map<String, String> staffNames(BranchTransaction tx, Collection<String> staffIds) {
        return tx
                .query("""
                        SELECT content ->> 'staffId' AS staff, display_name FROM organisation_entry
                        WHERE branch_id = ANY (:branches) AND entry_key = ANY (:keys) AND display_name IS NOT NULL""")
                .bindArray(
                        "keys",
                        String.class,
                        staffIds.stream().map(id -> "staff-post:" + id).toList())
                .map((row, context) -> Map.entry(row.getString("staff"), row.getString("display_name")))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    @Override
    public Optional<String> branchOf(String key) {
        return worker.lookUp(sql -> sql.createQuery("SELECT branch_id FROM organisation_entry WHERE entry_key = :key")
                .bind("key", key)
                .mapTo(String.class)
                .findOne());
    }

    @Override
    public Optional<String> inAnyLetters(String key) {
        return worker.lookUp(
                sql -> sql.createQuery("""
                        SELECT entry_key FROM organisation_entry WHERE lower(entry_key) = lower(:key)
                        ORDER BY entry_key = :key DESC, entry_key LIMIT 1""").bind("key", key).mapTo(String.class).findOne());
    }

    @Override
    public Optional<String> companyInAnyLetters(String group, String company) {
        return worker.lookUp(sql -> sql.createQuery("""
                        SELECT content ->> 'company' AS company FROM organisation_entry
                        WHERE kind = 'branch' AND content ->> 'group' = :group AND lower(content ->> 'company') = lower(:company)
                        ORDER BY content ->> 'company' = :company DESC, entry_key LIMIT 1""")
                .bind("group", group)
                .bind("company", company)
                .mapTo(String.class)
                .findOne());
    }

    @Override
    public boolean hasCompany(String group, String company) {
        return worker.lookUp(sql -> sql.createQuery("""
                        SELECT EXISTS (SELECT FROM organisation_entry WHERE kind = 'branch'
                                         AND content ->> 'group' = :group AND content ->> 'company' = :company)""")
                .bind("group", group)
                .bind("company", company)
                .mapTo(Boolean.class)
                .one());
    }

    @Override
    public Optional<Branch> branch(String code) {
        return worker.lookUp(sql -> sql.createQuery("SELECT content FROM organisation_entry WHERE entry_key = :key")
                        .bind("key", "branch:" + code)
                        .mapTo(String.class)
                        .findOne())
                .map(content -> json.convertValue(read(content), Branch.class));
    }

    private RowMapper<StoredEntry> rows() {
        return (row, context) -> entry(row);
    }

    private StoredEntry entry(ResultSet row) throws SQLException {
        return new StoredEntry(
                row.getString("entry_key"),
                row.getString("branch_id"),
                row.getInt("version"),
                read(row.getString("content")),
                Optional.ofNullable(row.getString("display_name")));
    }

    private JsonNode read(String content) {
        try {
            return json.readTree(content);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("a stored entry that is no JSON", impossible);
        }
    }
}
