package io.guanjia.platform.organisation;

import io.guanjia.platform.scope.OrgPath;
import io.guanjia.platform.scope.Scope;
import io.guanjia.platform.transaction.WorkerSql;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jdbi.v3.core.mapper.reflect.ConstructorMapper;

/**
 * The branches of the suite, whose subtree each is in and the zone its days follow, and which branch an office belongs to.
 * Branches are only ever added and keep their zone, offices keep their branch, so that much stays known in memory; all
 * else is asked of the database, and a new branch or office needs no restart.
 */
@ApplicationScoped
public class BranchDirectory {

    private static final ZoneId OF_THE_GROUP = ZoneId.of("Asia/Shanghai");

    private final WorkerSql worker;
    private final Map<String, ZoneId> zones = new ConcurrentHashMap<>();
    private final Map<String, String> branchesOfOffices = new ConcurrentHashMap<>();

    BranchDirectory(WorkerSql worker) {
        this.worker = worker;
    }

    /** Whether an organisation command ever defined this branch and the fact has reached this service. */
    public boolean knows(String branch) {
        if (!zones.containsKey(branch)) {
            all();
        }
        return zones.containsKey(branch);
    }

    /** Whether the organisation has this office in this branch; not if it has it in another, or not yet, or nowhere. */
    public boolean has(String branch, String office) {
        if (!branchesOfOffices.containsKey(office)) {
            worker.lookUp(sql -> sql.createQuery("SELECT branch_id FROM office WHERE office_id = :office")
                            .bind("office", office)
                            .mapTo(String.class)
                            .findOne())
                    .ifPresent(found -> branchesOfOffices.put(office, found));
        }
        return branch.equals(branchesOfOffices.get(office));
    }

    /**
     * The zone in which the branch's days begin and end; what the group keeps for all goes by its head office's.
     *
     * @throws BranchNotYetKnown if its definition has not reached this service
     */
    public ZoneId zone(String branch) {
        if (Scope.isOfNoBranch(branch)) {
            return OF_THE_GROUP;
        }
        if (!knows(branch)) {
            throw new BranchNotYetKnown(branch);
        }
        return zones.get(branch);
    }

    /** Every branch of the suite, for work that goes through all of them. Always asked of the database: the answer changes. */
    public Set<String> codes() {
        return all().stream().map(BranchRow::branchId).collect(Collectors.toUnmodifiableSet());
    }

    /** The branches under a group or a project company. Always asked of the database: the answer changes. */
    public Set<String> below(OrgPath org) {
        return all().stream()
                .filter(branch -> branch.groupCode().equals(org.group()))
                .filter(branch ->
                        org.company().map(branch.companyCode()::equals).orElse(true))
                .map(BranchRow::branchId)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** What a branch is called; without names if this service does not know it. */
    public NamedCode branch(String code) {
        return all().stream()
                .filter(branch -> branch.branchId().equals(code))
                .map(branch -> new NamedCode(code, branch.nameZh(), branch.nameEn()))
                .findFirst()
                .orElse(NamedCode.unnamed(code));
    }

    /** What an office is called; without names if this service does not know it. */
    public NamedCode office(String code) {
        return worker.lookUp(sql -> sql.createQuery(
                        "SELECT office_id AS code, name_zh, name_en FROM office WHERE office_id = :office")
                .bind("office", code)
                .map(ConstructorMapper.of(NamedCode.class))
                .findOne()
                .orElse(NamedCode.unnamed(code)));
    }

    /** Every name and code that the company goes by: of groups, project companies, branches and offices. Always asked of the database. */
    public Set<String> names() {
        Stream<String> ofBranches = all().stream()
                .flatMap(branch -> Stream.of(
                        branch.branchId(), branch.groupCode(), branch.companyCode(), branch.nameZh(), branch.nameEn()));
        return Stream.concat(ofBranches, namesOfOffices().stream()).collect(Collectors.toUnmodifiableSet());
    }

    private List<String> namesOfOffices() {
        return worker.lookUp(sql -> sql.createQuery("""
                        SELECT name FROM office, unnest(ARRAY[office_id, name_zh, name_en]) AS name WHERE name IS NOT NULL""").mapTo(String.class).list());
    }

    private List<BranchRow> all() {
        List<BranchRow> branches = worker.lookUp(
                sql -> sql.createQuery("SELECT branch_id, group_code, company_code, zone, name_zh, name_en FROM branch")
                        .map(ConstructorMapper.of(BranchRow.class))
                        .list());
        branches.forEach(branch -> zones.put(branch.branchId(), ZoneId.of(branch.zone())));
        return branches;
    }

    /** One row of the directory. */
    public record BranchRow(
            String branchId, String groupCode, String companyCode, String zone, String nameZh, String nameEn) {}
}
