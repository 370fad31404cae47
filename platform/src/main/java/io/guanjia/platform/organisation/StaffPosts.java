package io.guanjia.platform.organisation;

import io.guanjia.platform.problem.CommonProblem;
import io.guanjia.platform.problem.FieldError;
import io.guanjia.platform.problem.Problem;
import io.guanjia.platform.scope.OrgPath;
import io.guanjia.platform.scope.Reader;
import io.guanjia.platform.scope.StaffId;
import io.guanjia.platform.transaction.BranchTransaction;
import io.guanjia.platform.transaction.WorkerSql;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jdbi.v3.core.generic.GenericType;
import org.jdbi.v3.core.mapper.reflect.ConstructorMapper;

/**
 * This service's copy of who is posted where, and until when. A token outlives the post it was given for, so whoever calls is looked for among
 * those whose post has ended; they are few, and read anew every moment, since a post may end by the clock alone.
 */
@ApplicationScoped
public class StaffPosts {

    private static final Duration FRESH = Duration.ofSeconds(1);

    /** An id was once taken as it was typed: where it is kept in other letters too, the one in small letters counts. */
    private static final String COUNTS = """
            (staff_id = lower(staff_id) OR NOT EXISTS (SELECT FROM staff_post WHERE staff_id = lower(post.staff_id)))""";

    private static final FieldError NOBODY_KNOWN = new FieldError(
            "staff",
            "您的范围内没有此工号的岗位，已结束的也没有，请按组织资料中的岗位（staff-posts）核对 (no post of this id within your place,"
                    + " not even one that has ended: see the organisation's staff-posts)");

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
        return known.staff().contains(StaffId.normal(staffId));
    }

    /**
     * What belongs to a member of staff whom a filter names, under the id by which their post is known: nobody is another for
     * having it written in other letters, in full width or with blanks.
     *
     * @param ofStaff what is found for an id
     * @throws Problem {@code INVALID_FIELD} if nothing is found and no post is known, not even one that has ended, at the reader's
     *     place, below it or above it
     */
    public <T> List<T> thoseOf(Reader reader, String typed, Function<String, List<T>> ofStaff) {
        return thoseOf(reader, typed, ofStaff, List::isEmpty);
    }

    /** The same of what is found otherwise than as a list. */
    public <F> F thoseOf(Reader reader, String typed, Function<String, F> ofStaff, Predicate<F> isNothing) {
        Optional<Place> place = placeOf(typed);
        F found = ofStaff.apply(place.map(Place::staffId).orElse(typed));
        if (isNothing.test(found) && !isSeen(place, reader)) {
            throw Problem.of(CommonProblem.INVALID_FIELD, List.of(NOBODY_KNOWN));
        }
        return found;
    }

    /** Whether a post of this id is known, also one that has ended, at the reader's place, below it or above it. */
    public boolean isKnown(Reader reader, String typed) {
        return isSeen(placeOf(typed), reader);
    }

    private static boolean isSeen(Optional<Place> place, Reader reader) {
        return place.filter(post -> post.isSeenFrom(reader.caller().org())).isPresent();
    }

    private Optional<Place> placeOf(String typed) {
        return worker.lookUp(sql -> sql.createQuery("""
                        SELECT staff_id, org FROM staff_post WHERE lower(staff_id) = :staff
                        ORDER BY staff_id = :typed DESC LIMIT 1""")
                .bind("staff", StaffId.normal(typed))
                .bind("typed", typed)
                .map(ConstructorMapper.of(Place.class))
                .findOne());
    }

    /** Those whose post has ended, or ends before this instant. */
    public Set<String> leavingBefore(Instant instant) {
        return Set.copyOf(worker.lookUp(sql -> sql.createQuery("""
                        SELECT lower(staff_id) FROM staff_post post WHERE ends_at < :instant AND """ + COUNTS)
                .bind("instant", instant)
                .mapTo(String.class)
                .list()));
    }

    /**
     * From when on each of these is not at the office any more: from the end of their post, which may be to come, and at the latest
     * now if they are posted elsewhere. Whoever stays is not among them, nor whom no post is known of.
     */
    public Map<String, Instant> departures(String office, Collection<String> staff, Instant now) {
        return worker.lookUp(sql -> sql.createQuery("""
                        SELECT staff, leaves FROM (
                          SELECT lower(staff_id) AS staff,
                                 CASE WHEN org IS NULL OR split_part(org, '/', -1) = :office THEN ends_at
                                      ELSE least(ends_at, :now) END AS leaves
                          FROM staff_post post WHERE lower(staff_id) = ANY (:staff) AND """ + COUNTS + """
                        ) AS known WHERE leaves IS NOT NULL""")
                .bind("office", office)
                .bind("now", now)
                .bindArray("staff", String.class, staff)
                .setMapKeyColumn("staff")
                .setMapValueColumn("leaves")
                .collectInto(new GenericType<Map<String, Instant>>() {}));
    }

    /** Takes news of a post in; an older version than the one held changes nothing. */
    public void learn(BranchTransaction tx, StaffPost post, long version) {
        tx.sql()
                .createUpdate("""
                        INSERT INTO staff_post (staff_id, branch_id, version, org, ends_at)
                        VALUES (:staff, :branch, :version, :org, :endsAt)
                        ON CONFLICT (staff_id) DO UPDATE SET version = excluded.version, org = excluded.org,
                                                             ends_at = excluded.ends_at
                        WHERE staff_post.version < excluded.version""")
                .bind("staff", post.staffId())
                .bind("branch", tx.branch())
                .bind("version", version)
                .bind("org", post.org())
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
                        sql -> sql.createQuery("""
                                        SELECT lower(staff_id) FROM staff_post post
                                        WHERE ends_at <= (SELECT suite_now()) AND """ + COUNTS).mapTo(String.class).list())),
                now);
    }

    private record Ended(Set<String> staff, long readAt) {}

    /**
     * This service's reading of both events of a post.
     *
     * @param org path of the place
     * @param endsAt null while no end is known
     */
    public record StaffPost(String staffId, String org, Instant endsAt) {}

    /** Where somebody is posted; empty where it was learnt before places were kept. */
    public record Place(String staffId, Optional<String> org) {

        boolean isSeenFrom(OrgPath place) {
            return org.map(OrgPath::parse)
                    .filter(own -> !own.isInLineWith(place))
                    .isEmpty();
        }
    }
}
