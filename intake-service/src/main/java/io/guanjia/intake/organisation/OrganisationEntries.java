package io.guanjia.intake.organisation;

import io.guanjia.platform.scope.Actor;
import io.guanjia.platform.transaction.BranchTransaction;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The newest version of every entry of the organisation. */
public interface OrganisationEntries {

    /** The entry, which nobody else changes until the transaction ends, also if it does not exist yet. */
    Optional<StoredEntry> lock(BranchTransaction tx, String key);

    Optional<StoredEntry> find(BranchTransaction tx, String key);

    void save(BranchTransaction tx, String kind, StoredEntry entry, Actor by);

    /**
     * All of a kind that the transaction sees, by key.
     *
     * @param place path of the place whose staff posts and names are wanted, with those below and above it; other kinds have their branch's wall
     */
    List<StoredEntry> list(BranchTransaction tx, String kind, String place);

    List<StoredEntry> listOf(BranchTransaction tx, String kind, String branch);

    /** Names by staff id, of those that have one. */
    Map<String, String> staffNames(BranchTransaction tx, Collection<String> staffIds);

    /** The branch an entry belongs to, whichever it is: commands find their place before they have a scope. */
    Optional<String> branchOf(String key);

    /** The key as it is kept, in these letters or, if there is none, in others: capitals and small ones name the same. */
    Optional<String> inAnyLetters(String key);

    /** How a project company is written that is kept in these letters or, if there is none, in others. */
    Optional<String> companyInAnyLetters(String group, String company);

    /** Whether any branch belongs to the project company. */
    boolean hasCompany(String group, String company);

    /** A branch as it is defined here, which may be before the news of it has come round. */
    Optional<OrganisationEntry.Branch> branch(String code);
}
