package io.guanjia.platform.organisation;

import io.guanjia.platform.calendar.DueRule;
import io.guanjia.platform.transaction.BranchTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import org.jdbi.v3.core.mapper.reflect.ConstructorMapper;

/** This service's copy of what branches have set differently from the group's defaults. */
@ApplicationScoped
public class Policies {

    /** The branch's own value of a policy, if it has one; version 0 stands for the group's default elsewhere. */
    public Optional<Policy> of(BranchTransaction tx, String name) {
        return of(tx, tx.branch(), name);
    }

    /** A readable branch's own value, for those who look at it from above. */
    public Optional<Policy> of(BranchTransaction tx, String branch, String name) {
        return tx.sql()
                .createQuery("SELECT name, version, value FROM policy WHERE branch_id = :branch AND name = :name")
                .bind("branch", branch)
                .bind("name", name)
                .map(ConstructorMapper.of(Policy.class))
                .findOne();
    }

    /** How long a clock runs in the branch: as the branch set it, else as the group did. */
    public Limit limit(BranchTransaction tx, String name, DueRule groupDefault) {
        return of(tx, name)
                .map(own -> new Limit(DueRule.parse(own.value()), own.version()))
                .orElse(Limit.ofGroup(groupDefault));
    }

    /** Takes a published value in; an older version than the one held changes nothing. */
    public void publish(BranchTransaction tx, Policy policy) {
        tx.sql()
                .createUpdate("""
                        INSERT INTO policy (branch_id, name, version, value) VALUES (:branch, :name, :version, :value)
                        ON CONFLICT (branch_id, name) DO UPDATE SET version = excluded.version, value = excluded.value
                        WHERE policy.version < excluded.version""")
                .bind("branch", tx.branch())
                .bind("name", policy.name())
                .bind("version", policy.version())
                .bind("value", policy.value())
                .execute();
    }

    /**
     * How long a clock runs.
     *
     * @param policyVersion under which the branch set it; 0 for the group's default
     */
    public record Limit(DueRule rule, int policyVersion) {

        /** What no branch set otherwise. */
        public static Limit ofGroup(DueRule rule) {
            return new Limit(rule, 0);
        }
    }

    /** A named value with the version it was published under. */
    public record Policy(String name, int version, String value) {}
}
