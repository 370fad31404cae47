package io.guanjia.platform.organisation;

import io.guanjia.platform.scope.OrgPath;
import io.guanjia.platform.transaction.WorkerSql;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.ZoneId;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.jdbi.v3.core.mapper.reflect.ConstructorMapper;

/**
 * The branches of the suite, whose subtree each is in and the zone its days follow. Branches are only ever added, so
 * what is known stays known in memory; what is not is asked of the database, and a new branch needs no restart.
 */
@ApplicationScoped
public class BranchDirectory {

    private final WorkerSql worker;
    private final Map<String, BranchRow> known = new ConcurrentHashMap<>();

    BranchDirectory(WorkerSql worker) {
        this.worker = worker;
    }

    /** Whether an organisation command ever defined this branch and the fact has reached this service. */
    public boolean knows(String branch) {
        if (!known.containsKey(branch)) {
            load();
        }
        return known.containsKey(branch);
    }

    /**
     * The zone in which the branch's days begin and end.
     *
     * @throws BranchNotYetKnown if its definition has not reached this service
     */
    public ZoneId zone(String branch) {
        if (!knows(branch)) {
            throw new BranchNotYetKnown(branch);
        }
        return ZoneId.of(known.get(branch).zone());
    }

    /** The branches under a group or a project company. Always asked of the database: the answer grows. */
    public Set<String> below(OrgPath org) {
        load();
        return known.values().stream()
                .filter(branch -> branch.groupCode().equals(org.group()))
                .filter(branch ->
                        org.company().map(branch.companyCode()::equals).orElse(true))
                .map(BranchRow::branchId)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Forgets what is in memory about a branch that an event has just redefined. */
    void redefined(String branch) {
        known.remove(branch);
    }

    private void load() {
        worker.in(sql -> sql.createQuery("SELECT branch_id, group_code, company_code, zone FROM branch")
                        .map(ConstructorMapper.of(BranchRow.class))
                        .list())
                .forEach(branch -> known.put(branch.branchId(), branch));
    }

    /** One row of the directory. */
    public record BranchRow(String branchId, String groupCode, String companyCode, String zone) {}
}
