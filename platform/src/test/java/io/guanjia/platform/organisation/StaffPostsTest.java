package io.guanjia.platform.organisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.awaitility.Awaitility.await;

import io.guanjia.platform.problem.Problem;
import io.guanjia.platform.scope.Caller;
import io.guanjia.platform.scope.OrgPath;
import io.guanjia.platform.scope.Reader;
import io.guanjia.platform.scope.Scope;
import io.guanjia.platform.transaction.TestDatabase;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class StaffPostsTest {

    private static TestDatabase database;

    private final StaffPosts posts = new StaffPosts(database.worker());
    private final String staff = "kefu." + UUID.randomUUID();

    @BeforeAll
    static void open() {
        database = TestDatabase.of("posts", 2);
    }

    @AfterAll
    static void close() {
        database.close();
    }

    @Test
    void whoever_no_post_is_known_of_has_lost_none() {
        assertThat(posts.hasEnded("nobody." + UUID.randomUUID())).isFalse();
    }

    @Test
    void a_post_is_over_from_its_end_on_and_not_before() {
        learn(1, null);
        assertThat(fresh().hasEnded(staff)).isFalse();
        learn(2, Instant.now().plus(Duration.ofHours(1)));
        assertThat(fresh().hasEnded(staff)).isFalse();
        learn(3, Instant.now().minusSeconds(1));
        assertThat(fresh().hasEnded(staff)).isTrue();
    }

    @Test
    void a_new_post_lets_somebody_back_in_and_older_news_changes_nothing() {
        learn(2, Instant.now().minusSeconds(1));
        learn(3, null);
        learn(1, Instant.now().minusSeconds(5));
        assertThat(fresh().hasEnded(staff)).isFalse();
    }

    @Test
    void who_leaves_an_office_is_told_with_when_also_before_it_is_so() {
        Instant now = Instant.now().truncatedTo(ChronoUnit.MICROS);
        assertThat(posts.departures("GL01", Set.of(staff, "nobody"), now)).isEmpty();
        learn(1, null);
        assertThat(posts.departures("GL01", Set.of(staff), now)).isEmpty();
        assertThat(posts.leavingBefore(now.plusSeconds(61))).doesNotContain(staff);

        learn(2, now.plusSeconds(60));
        assertThat(posts.departures("GL01", Set.of(staff), now)).containsExactly(Map.entry(staff, now.plusSeconds(60)));
        assertThat(posts.leavingBefore(now.plusSeconds(60))).doesNotContain(staff);
        assertThat(posts.leavingBefore(now.plusSeconds(61))).contains(staff);
    }

    @Test
    void who_is_posted_elsewhere_has_left_by_now_at_the_latest() {
        Instant now = Instant.now().truncatedTo(ChronoUnit.MICROS);
        learn(1, null);
        assertThat(posts.departures("GL02", Set.of(staff), now)).containsExactly(Map.entry(staff, now));
        learn(2, now.minusSeconds(60));
        assertThat(posts.departures("GL02", Set.of(staff), now))
                .containsExactly(Map.entry(staff, now.minusSeconds(60)));
    }

    @Test
    void an_id_is_the_same_in_capitals_and_where_both_are_kept_the_one_in_small_letters_counts() {
        String capitals = staff.toUpperCase();
        learn(capitals, 1, Instant.now().minusSeconds(1));
        assertThat(fresh().hasEnded(staff)).isTrue();
        assertThat(fresh().hasEnded(capitals)).isTrue();
        learn(staff, 1, null);
        assertThat(fresh().hasEnded(staff)).isFalse();
        assertThat(fresh().hasEnded(capitals)).isFalse();
    }

    @Test
    void whoever_asks_again_and_again_learns_of_an_end_a_moment_later() {
        assertThat(posts.hasEnded(staff)).isFalse();
        learn(1, Instant.now().minusSeconds(1));
        await().atMost(Duration.ofSeconds(30)).until(() -> posts.hasEnded(staff));
    }

    @Test
    void who_is_named_in_other_letters_is_found_also_after_the_post_has_ended() {
        learn(1, Instant.now().minusSeconds(1));
        assertThat(posts.thoseOf(from("HX/FZ/GL/GL01"), staff.toUpperCase(), List::of))
                .containsExactly(staff);
        assertThat(posts.thoseOf(from("HX/FZ/GL/GL01"), "\u3000" + staff.replace('-', '－') + " ", List::of))
                .containsExactly(staff);
        assertThat(posts.thoseOf(from("HX/FZ"), staff, id -> List.of())).isEmpty();
    }

    @Test
    void of_whom_nothing_is_found_somebody_is_told_that_they_are_nobody_of_their_place() {
        learn(1, null);
        for (Reader elsewhere : List.of(from("HX/FZ/GL/GL02"), from("HX/FZ/MW"), from("YY"))) {
            assertThatExceptionOfType(Problem.class)
                    .isThrownBy(() -> posts.thoseOf(elsewhere, staff, id -> List.of()))
                    .matches(problem -> problem.errors().getFirst().field().equals("staff"));
            assertThat(posts.thoseOf(elsewhere, staff, List::of)).containsExactly(staff);
        }
        String nobody = "nobody." + UUID.randomUUID();
        assertThatExceptionOfType(Problem.class)
                .isThrownBy(() -> posts.thoseOf(from("HX/FZ/GL/GL01"), nobody, id -> List.of()));
        assertThat(posts.thoseOf(from("HX/FZ/GL/GL01"), nobody, List::of)).containsExactly(nobody);
    }

    private static Reader from(String org) {
        return new Reader(Scope.reading(Set.of()), new Caller("li", OrgPath.parse(org), Set.of(), Set.of()));
    }

    private StaffPosts fresh() {
        return new StaffPosts(database.worker());
    }

    private void learn(long version, Instant endsAt) {
        learn(staff, version, endsAt);
    }

    private void learn(String staff, long version, Instant endsAt) {
        database.transactions().in(Scope.ofBranch(Scope.SUITE_BRANCH), tx -> {
            posts.learn(tx, new StaffPosts.StaffPost(staff, "HX/FZ/GL/GL01", endsAt), version);
            return null;
        });
    }
}
