package io.guanjia.intake.organisation;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.guanjia.platform.organisation.Department;
import io.guanjia.platform.organisation.KnownDepartments;
import io.guanjia.platform.transaction.BranchTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;

/** Departments as they are defined here: what comes round of them is known already, and may be older. */
@ApplicationScoped
public class DefinedDepartments implements KnownDepartments {

    private static final String KIND = "department";

    private final OrganisationEntries entries;

    DefinedDepartments(OrganisationEntries entries) {
        this.entries = entries;
    }

    @Override
    public Department keep(BranchTransaction tx, Department told) {
        return locked(tx, KIND + ":" + told.code()).orElse(told);
    }

    @Override
    public Optional<Department> lock(BranchTransaction tx, UUID id) {
        return entries.listOf(tx, KIND, tx.branch()).stream()
                .map(StoredEntry::key)
                .filter(key -> idOf(key).equals(id))
                .findFirst()
                .flatMap(key -> locked(tx, key));
    }

    private Optional<Department> locked(BranchTransaction tx, String key) {
        return entries.lock(tx, key)
                .map(entry -> new Department(
                        idOf(key),
                        entry.content().path("code").asText(),
                        entry.content().path("office").asText(),
                        entry.content().path("kind").asText(),
                        Optional.of(entry.content().path("nameZh").asText()),
                        entry.endsAt()));
    }

    /** Entries are known by their keys; a clock wants an id, which follows from the key. */
    private static UUID idOf(String key) {
        return UUID.nameUUIDFromBytes(key.getBytes(UTF_8));
    }
}
