package io.guanjia.platform.organisation;

import io.guanjia.platform.transaction.BranchTransaction;
import io.guanjia.platform.transaction.WorkerSql;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;

/**
 * This service's copy of when posts end. A token outlives the post it was given for, so whoever calls is looked for among
 * those whose post has ended; they are few, and read anew every moment, since a post may end by the clock alone.
 */
@ApplicationScoped
public class StaffPosts {

    private static final Duration FRESH = Duration.ofSeconds(1);

    private final WorkerSql worker;
    private volatile Ended known = new Ended(Set.of(), System.nanoTime() - FRESH.toNanos());

    StaffPosts(WorkerSql worker) {
        this.worker = worker;
    }

    /** Whether the post of this member of staff has ended; no post at all has not. */
    public boolean hasEnded(String staffId) {
        if (System.nanoTime() - known.readAt() >= FRESH.toNanos()) {
            readOnce();
        }
        return known.staff().contains(staffId);
    }

    /** Takes news of a post in; an older version than the one held changes nothing. */
    public void learn(BranchTransaction tx, StaffPost post, long version) {
        tx.sql()
                .createUpdate("""
                        INSERT INTO staff_post (staff_id, branch_id, version, ends_at) VALUES (:staff, :branch, :version, :endsAt)
                        ON CONFLICT (staff_id) DO UPDATE SET version = excluded.version, ends_at = excluded.ends_at
                        WHERE staff_post.version < excluded.version""")
                .bind("staff", post.staffId())
                .bind("branch", tx.branch())
                .bind("version", version)
                .bind("endsAt", post.endsAt())
                .execute();
    }

    /** However many wait for it, one reads. */
    private synchronized void readOnce() {
        if (System.nanoTime() - known.readAt() >= FRESH.toNanos()) {
            known = read();
        }
    }

    private Ended read() {
        long now = System.nanoTime();
        return new Ended(
                Set.copyOf(worker.lookUp(
                        sql -> sql.createQuery("SELECT staff_id FROM staff_post WHERE ends_at <= (SELECT suite_now())")
                                .mapTo(String.class)
                                .list())),
                now);
    }

    private record Ended(Set<String> staff, long readAt) {}

    /**
     * This service's reading of both events of a post.
     *
     * @param endsAt null while no end is known
     */
    public record StaffPost(String staffId, Instant endsAt) {}
}
