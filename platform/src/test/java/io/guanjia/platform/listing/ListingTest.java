package io.guanjia.platform.listing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import io.guanjia.platform.problem.CommonProblem;
import io.guanjia.platform.problem.Problem;
import io.guanjia.platform.scope.Scope;
import io.guanjia.platform.transaction.TestDatabase;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ListingTest {

    private static final Instant NINE = Instant.parse("2026-11-23T01:00:00Z");

    private static TestDatabase database;

    private final String gulou = "G" + UUID.randomUUID().toString().substring(0, 8);
    private final String mawei = "M" + UUID.randomUUID().toString().substring(0, 8);

    @BeforeAll
    static void open() {
        database = TestDatabase.of("listing", 2);
    }

    @AfterAll
    static void close() {
        database.close();
    }

    @BeforeEach
    void histories_of_two_branches() {
        List.of("01", "02").forEach(number -> define(gulou, gulou + number));
        define(mawei, mawei + "01");
        write(gulou, gulou + "01", 1, "drafted");
        write(mawei, mawei + "01", 2, "drafted");
        write(gulou, gulou + "02", 3, "drafted");
        write(gulou, gulou + "01", 4, "closed");
        write(mawei, mawei + "01", 5, "closed");
    }

    @Test
    void an_office_lists_its_own_rows_in_their_order() {
        assertThat(sequences(Scope.ofOffice(gulou, gulou + "01"), list -> list)).containsExactly(1L, 4L);
    }

    @Test
    void a_branch_lists_those_of_all_its_offices_or_of_the_one_it_asks_for() {
        assertThat(sequences(Scope.ofBranch(gulou), list -> list)).containsExactly(1L, 3L, 4L);
        assertThat(sequences(Scope.ofBranch(gulou), list -> list.inOffice(Optional.of(gulou + "02"))))
                .containsExactly(3L);
    }

    @Test
    void a_company_lists_its_branches_merged_in_one_order() {
        Scope company = Scope.reading(Set.of(gulou, mawei));

        assertThat(sequences(company, list -> list)).containsExactly(1L, 2L, 3L, 4L, 5L);
        assertThat(sequences(company, list -> list.newestFirst("at", "subject_id")))
                .containsExactly(5L, 4L, 3L, 2L, 1L);
        assertThat(sequences(company, list -> list.equal("action", Optional.of("closed"))))
                .containsExactly(4L, 5L);
        assertThat(sequences(Scope.reading(Set.of()), list -> list)).isEmpty();
    }

    @Test
    void who_asks_for_an_office_of_another_place_is_refused_and_not_given_their_own_as_if_it_were_nowhere() {
        for (Scope scope : List.of(
                Scope.ofOffice(gulou, gulou + "01"),
                Scope.ofBranch(gulou),
                Scope.reading(Set.of(gulou, gulou + "x")))) {
            for (String office : List.of(mawei + "01", "nowhere")) {
                assertThatExceptionOfType(Problem.class)
                        .isThrownBy(() -> sequences(scope, list -> list.inOffice(Optional.of(office))))
                        .matches(problem -> problem.type() == CommonProblem.OTHER_OFFICE);
            }
        }
    }

    @Test
    void an_office_may_name_itself_and_not_its_neighbour() {
        Scope office = Scope.ofOffice(gulou, gulou + "01");

        assertThat(sequences(office, list -> list.inOffice(Optional.of(gulou + "01"))))
                .containsExactly(1L, 4L);
        assertThatExceptionOfType(Problem.class)
                .isThrownBy(() -> sequences(office, list -> list.inOffice(Optional.of(gulou + "02"))))
                .matches(problem -> problem.type() == CommonProblem.OTHER_OFFICE);
    }

    @Test
    void only_what_is_asked_for_narrows_a_list() {
        Scope branch = Scope.ofBranch(gulou);

        assertThat(sequences(branch, list -> list.equal("action", Optional.empty())
                        .where("action LIKE ? OR to_state LIKE ?", Optional.empty())
                        .where("false", false)))
                .containsExactly(1L, 3L, 4L);
        assertThat(sequences(branch, list -> list.where("action LIKE ? OR to_state LIKE ?", Optional.of("clo%"))))
                .containsExactly(4L);
        assertThat(sequences(branch, list -> list.where("action = 'closed'", true)))
                .containsExactly(4L);
        assertThat(sequences(branch, list -> list.compare("sequence", "<", Optional.of(3L))))
                .containsExactly(1L);
    }

    @Test
    void where_nothing_is_found_it_is_looked_whether_there_can_be_anything() {
        Scope branch = Scope.ofBranch(gulou);
        UnaryOperator<Listing> looking = list -> list.whereNothingIs(() -> {
            throw new IllegalStateException("there is no such thing");
        });

        assertThat(sequences(branch, list -> looking.apply(list.equal("action", Optional.of("closed")))))
                .containsExactly(4L);
        assertThatIllegalStateException()
                .isThrownBy(() -> sequences(branch, list -> looking.apply(list.equal("action", Optional.of("shut")))));
    }

    @Test
    void pages_follow_each_other_without_a_gap_in_either_order() {
        Scope company = Scope.reading(Set.of(gulou, mawei));

        assertThat(pages(company, list -> list)).containsExactly(1L, 2L, 3L, 4L, 5L);
        assertThat(pages(company, list -> list.newestFirst("at", "subject_id"))).containsExactly(5L, 4L, 3L, 2L, 1L);
    }

    @Test
    void rows_of_several_values_come_in_one_order_page_by_page_and_are_counted_together() {
        Scope company = Scope.reading(Set.of(gulou, mawei));
        List<String> both = List.of("closed", "drafted");

        for (UnaryOperator<Listing> wanted : List.<UnaryOperator<Listing>>of(
                list -> list.eachOf("action", both), list -> list.oneOf("action", both))) {
            assertThat(sequences(company, wanted)).containsExactly(1L, 2L, 3L, 4L, 5L);
            assertThat(sequences(Scope.ofBranch(gulou), wanted)).containsExactly(1L, 3L, 4L);
            assertThat(pages(company, wanted)).containsExactly(1L, 2L, 3L, 4L, 5L);
            assertThat(pages(company, list -> wanted.apply(list).newestFirst("at", "subject_id")))
                    .containsExactly(5L, 4L, 3L, 2L, 1L);
            assertThat(count(company, wanted)).isEqualTo(new Count(5, false));
        }
        assertThat(sequences(company, list -> list.eachOf("action", List.of("closed"))))
                .containsExactly(4L, 5L);
        assertThat(sequences(company, list -> list.eachOf("action", List.of("closed", "never"))))
                .containsExactly(4L, 5L);
        assertThat(sequences(company, list -> list.eachOf("action", List.of()))).hasSize(5);
    }

    @Test
    void a_search_looks_through_the_first_rows_of_each_branch_and_gives_what_it_finds_whole_and_in_order() {
        Scope company = Scope.reading(Set.of(gulou, mawei));
        UnaryOperator<Listing> newest = list -> list.newestFirst("at", "subject_id");

        assertThat(sequences(company, found(50, "closed"))).containsExactly(4L, 5L);
        assertThat(sequences(
                        company, list -> found(50, "closed").andThen(newest).apply(list)))
                .containsExactly(5L, 4L);
        assertThat(sequences(company, found(50, "nowhere"))).isEmpty();
        assertThat(sequences(company, list -> found(50, "d").apply(list).equal("action", Optional.of("drafted"))))
                .containsExactly(1L, 2L, 3L);
        assertThat(pages(company, found(50, "d"))).containsExactly(1L, 2L, 3L, 4L, 5L);
        assertThat(pages(company, list -> found(50, "d").andThen(newest).apply(list)))
                .containsExactly(5L, 4L, 3L, 2L, 1L);
        assertThat(count(company, found(50, "closed"))).isEqualTo(new Count(2, false));
        assertThat(sequences(company, list -> list.search(1, "action", "action LIKE ?", Optional.empty())))
                .hasSize(5);

        assertThat(sequences(company, found(1, "closed"))).isEmpty();
        assertThat(sequences(company, found(2, "closed"))).containsExactly(5L);
        assertThat(sequences(Scope.ofOffice(gulou, gulou + "01"), found(2, "closed")))
                .containsExactly(4L);
    }

    private static UnaryOperator<Listing> found(int rows, String text) {
        return list -> list.search(rows, "action", "action LIKE ?", Optional.of("%" + text + "%"));
    }

    @Test
    void a_page_knows_that_there_are_more_and_comes_with_columns_of_other_tables() {
        Page<String> page = database.transactions().in(Scope.ofBranch(gulou), tx -> Listing.of(tx, "history")
                .with(
                        "other.action AS beside",
                        "JOIN history other ON other.id = listed.id AND other.branch_id = listed.branch_id")
                .oldestFirst("at", "subject_id")
                .page(new PageRequest(1, Optional.empty()), (row, context) -> row.getString("beside")));

        assertThat(page.items()).containsExactly("drafted");
        assertThat(page.next()).isNotNull();
    }

    @Test
    void a_count_is_that_of_the_rows_and_ends_where_nobody_counts_any_further() {
        assertThat(count(Scope.ofBranch(gulou), list -> list)).isEqualTo(new Count(3, false));
        assertThat(count(Scope.reading(Set.of(gulou, mawei)), list -> list.equal("action", Optional.of("closed"))))
                .isEqualTo(new Count(2, false));

        database.transactions().in(Scope.ofOffice(gulou, gulou + "02"), tx -> tx.update("""
                        INSERT INTO history (branch_id, office_id, subject_type, subject_id, sequence, action, to_state,
                                             actor_id, actor_role, at)
                        SELECT :branch, :office, 'thing', gen_random_uuid(), n, 'seen', 'X', 'kefu.gl01', 'AGENT', now()
                        FROM generate_series(1, :rows) n""")
                .bind("office", gulou + "02")
                .bind("rows", Count.MOST)
                .execute());

        assertThat(count(Scope.ofBranch(gulou), list -> list.equal("action", Optional.of("seen"))))
                .isEqualTo(new Count(Count.MOST, false));
        assertThat(count(Scope.ofBranch(gulou), list -> list)).isEqualTo(new Count(Count.MOST, true));
    }

    private static Count count(Scope scope, UnaryOperator<Listing> wanted) {
        return database.transactions()
                .in(scope, tx -> wanted.apply(Listing.of(tx, "history").oldestFirst("at", "subject_id"))
                        .count());
    }

    /** All pages of one row each, put together. */
    private static List<Long> pages(Scope scope, UnaryOperator<Listing> wanted) {
        List<Long> together = new ArrayList<>();
        String next = null;
        do {
            PageRequest asked = PageRequest.of(1, next);
            Page<Long> page = database.transactions()
                    .in(scope, tx -> wanted.apply(Listing.of(tx, "history").oldestFirst("at", "subject_id"))
                            .page(asked, (row, context) -> row.getLong("sequence")));
            together.addAll(page.items());
            next = page.next();
        } while (next != null);
        return together;
    }

    private static List<Long> sequences(Scope scope, UnaryOperator<Listing> wanted) {
        return database.transactions()
                .in(scope, tx -> wanted.apply(Listing.of(tx, "history").oldestFirst("at", "subject_id"))
                        .page(new PageRequest(50, Optional.empty()), (row, context) -> row.getLong("sequence")))
                .items();
    }

    private static void define(String branch, String office) {
        database.transactions().in(Scope.ofBranch(branch), tx -> tx.update(
                        "INSERT INTO office (office_id, branch_id) VALUES (:office, :branch)")
                .bind("office", office)
                .execute());
    }

    private static void write(String branch, String office, long sequence, String action) {
        database.transactions().in(Scope.ofOffice(branch, office), tx -> tx.update("""
                        INSERT INTO history (branch_id, office_id, subject_type, subject_id, sequence, action, to_state,
                                             actor_id, actor_role, at)
                        VALUES (:branch, :office, 'thing', :subject, :sequence, :action, 'X', 'kefu.gl01', 'AGENT', :at)""")
                .bind("office", office)
                .bind("subject", UUID.randomUUID())
                .bind("sequence", sequence)
                .bind("action", action)
                .bind("at", NINE.plusSeconds(sequence * 60))
                .execute());
    }
}
