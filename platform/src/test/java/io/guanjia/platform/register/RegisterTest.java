package io.guanjia.platform.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.guanjia.platform.calendar.DueRule;
import io.guanjia.platform.deadline.DeadlineOwner;
import io.guanjia.platform.deadline.NewDeadline;
import io.guanjia.platform.listing.Listing;
import io.guanjia.platform.listing.PageRequest;
import io.guanjia.platform.probe.Probe;
import io.guanjia.platform.problem.CommonProblem;
import io.guanjia.platform.problem.Problem;
import io.guanjia.platform.problem.ProblemType;
import io.guanjia.platform.scope.Actor;
import io.guanjia.platform.scope.Scope;
import io.guanjia.platform.transaction.BranchTransaction;
import io.guanjia.platform.transaction.DatabaseAway;
import io.guanjia.platform.transaction.Transactions;
import io.guanjia.testing.PostgresAndKafka;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(
        value = PostgresAndKafka.class,
        initArgs = @ResourceArg(name = PostgresAndKafka.SERVICE, value = "probe"))
class RegisterTest {

    private static final Actor OFFICER = new Actor("guanli.gl01", "ESTATE_OFFICER");
    private static final String SIGN = "probe_sign WHERE id = :id";
    private static final String HISTORY = "history WHERE subject_id = :id";
    private static final String DEADLINE = "deadline WHERE subject_id = :id";
    private static final String OUTBOX = "outbox WHERE aggregateid = :id";

    private final Probe probe;
    private final Transactions transactions;
    private final Signs signs;
    private final Changes changes;
    private String branch;

    RegisterTest(Probe probe, Transactions transactions, Signs signs, Changes changes) {
        this.probe = probe;
        this.transactions = transactions;
        this.signs = signs;
        this.changes = changes;
    }

    @BeforeEach
    void open() {
        branch = probe.branch();
    }

    @Test
    void a_line_its_history_its_clock_and_its_event_are_there_together() {
        UUID id = inSession(tx -> put(tx, "大堂", 1));

        assertThat(traces(id)).containsExactlyInAnyOrderEntriesOf(all(1));
        inSession(tx -> takeDown(tx, signs.locked(tx, id, "\"1\"")).meet("REMOVAL"));
        Sign down = inSession(tx -> signs.visible(tx, id));
        assertThat(down.state()).isEqualTo(Sign.State.DOWN);
        assertThat(down.version()).isEqualTo(2);
        assertThat(down.changedAt()).isAfter(down.recordedAt());
        assertThat(counted(DEADLINE + " AND state = 'MET'", id)).isEqualTo(1);
    }

    @Test
    void what_fails_at_the_end_leaves_nothing_of_them() {
        UUID[] id = new UUID[1];

        assertThatThrownBy(() -> inSession(tx -> {
                    id[0] = put(tx, "大堂", 1);
                    takeDown(tx, signs.locked(tx, id[0])).tell(Sign.takenDown(id[0], OFFICER));
                    assertThat(count(tx, OUTBOX, id[0])).isEqualTo(1);
                    throw new IllegalArgumentException("at the end");
                }))
                .isInstanceOf(IllegalArgumentException.class);

        assertThat(traces(id[0])).containsExactlyInAnyOrderEntriesOf(all(0));
        assertThat(counted(OUTBOX, id[0])).isZero();
    }

    @Test
    void a_commit_that_fails_is_a_database_that_is_away_and_leaves_nothing() {
        inSession(tx -> put(tx, "大堂", 7));

        assertThatExceptionOfType(DatabaseAway.class).isThrownBy(() -> inSession(tx -> put(tx, "车库", 7)));

        assertThat(page(Scope.ofBranch(branch))).hasSize(1);
    }

    @Test
    void what_is_told_after_a_commit_is_not_told_after_a_rollback() {
        StringBuilder told = new StringBuilder();

        assertThatThrownBy(() -> inSession(tx -> {
                    tx.afterCommit(() -> told.append("rolled back"));
                    throw new IllegalArgumentException();
                }))
                .isInstanceOf(IllegalArgumentException.class);
        inSession(tx -> {
            tx.afterCommit(() -> told.append("committed"));
            return null;
        });

        assertThat(told).hasToString("committed");
    }

    @Test
    void no_other_transaction_opens_inside_one_with_a_session() {
        assertThatThrownBy(() -> inSession(tx -> transactions.in(Scope.ofBranch("OTHER"), BranchTransaction::now)))
                .isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(
                        () -> inSession(tx -> transactions.inSession(Scope.ofBranch("OTHER"), BranchTransaction::now)))
                .isInstanceOf(IllegalStateException.class);
        assertThat(transactions.in(Scope.ofBranch(branch), BranchTransaction::branch))
                .isEqualTo(branch);
    }

    @Test
    void hibernate_sees_the_branch_and_the_office_of_the_scope_whatever_it_asks_for() {
        UUID id = inSession(tx -> put(tx, "大堂", 1));
        String another = probe.branch();

        assertThat(everySignOf(Scope.ofBranch(branch))).hasSize(1);
        assertThat(everySignOf(Scope.ofBranch(another))).isEmpty();
        assertThat(everySignOf(Scope.ofOffice(branch, branch + "02"))).isEmpty();
        assertThat(everySignOf(Scope.reading(Set.of(another)))).isEmpty();
        refusedWith(CommonProblem.NOT_FOUND, () -> in(Scope.ofBranch(another), tx -> signs.visible(tx, id)));
        refusedWith(
                CommonProblem.NOT_FOUND,
                () -> in(Scope.ofOffice(branch, branch + "02"), tx -> signs.locked(tx, id, "*")));
    }

    @Test
    void hibernate_writes_no_other_branch_than_that_of_the_scope() {
        UUID id = inSession(tx -> put(tx, "大堂", 1));
        String another = probe.branch();
        Scope both = new Scope(Set.of(branch, another), Optional.of(another), Optional.empty());

        refusedWith(CommonProblem.STALE_VERSION, () -> in(both, tx -> takeDown(tx, signs.visible(tx, id))));

        assertThat(inSession(tx -> signs.visible(tx, id)).state()).isEqualTo(Sign.State.UP);
    }

    @Test
    void hibernate_writes_no_line_of_another_office_than_that_of_the_scope() {
        Scope next = Scope.ofOffice(branch, branch + "02");

        assertThatThrownBy(() -> in(next, tx -> put(tx, "大堂", 1))).hasStackTraceContaining("row-level security");

        assertThat(everySignOf(Scope.ofBranch(branch))).isEmpty();
    }

    @Test
    void outside_a_transaction_there_is_no_session() {
        assertThatThrownBy(signs::listAll).isInstanceOf(RuntimeException.class);
    }

    @Test
    void a_change_rests_on_the_version_that_was_seen() {
        UUID id = inSession(tx -> put(tx, "大堂", 1));

        refusedWith(CommonProblem.STALE_VERSION, () -> inSession(tx -> signs.locked(tx, id, "\"2\"")));
        refusedWith(CommonProblem.PRECONDITION_REQUIRED, () -> inSession(tx -> signs.locked(tx, id, null)));
    }

    @Test
    void a_constraint_that_breaks_is_told_as_the_line_says() {
        inSession(tx -> put(tx, "大堂", 1));

        assertThatExceptionOfType(Problem.class)
                .isThrownBy(() -> inSession(tx -> put(tx, "大堂", 2)))
                .matches(problem -> problem.values().containsValue("a free place"));
    }

    @Test
    void a_change_that_nobody_recorded_fails_where_the_database_says_why() {
        inSession(tx -> put(tx, "大堂", 1));
        UUID garage = inSession(tx -> put(tx, "车库", 2));

        assertThatThrownBy(() -> inSession(tx -> {
                    signs.locked(tx, garage).moveTo("大堂");
                    return null;
                }))
                .isNotInstanceOf(DatabaseAway.class)
                .hasStackTraceContaining("probe_sign_place");
    }

    @Test
    void a_page_is_in_the_order_of_its_list() {
        List<UUID> put = List.of(
                inSession(tx -> put(tx, "大堂", 1)),
                inSession(tx -> put(tx, "车库", 2)),
                inSession(tx -> put(tx, "天台", 3)));

        assertThat(page(Scope.ofBranch(branch)))
                .extracting(RegisterRow::id)
                .containsExactly(put.get(2), put.get(1), put.get(0));
        assertThat(page(Scope.ofBranch(probe.branch()))).isEmpty();
    }

    private List<Sign> page(Scope scope) {
        return in(scope, tx -> signs.page(
                        tx, Listing.of(tx, "probe_sign").newestFirst("recorded_at", "id"), PageRequest.of(null, null))
                .items());
    }

    private List<Sign> everySignOf(Scope scope) {
        return in(scope, tx -> signs.listAll());
    }

    private long counted(String from, UUID id) {
        return inSession(tx -> count(tx, from, id));
    }

    private UUID put(BranchTransaction tx, String place, int number) {
        Sign sign = new Sign(tx, branch + "01", place, number);
        Changes.Recorded<Sign> recorded = changes.record(tx, signs, sign, step("PUT", null, "UP"));
        recorded.start(new NewDeadline(
                sign.office(),
                "sign",
                sign.id(),
                "REMOVAL",
                DeadlineOwner.post("ESTATE_OFFICER"),
                Optional.empty(),
                DueRule.parse("HOURS(72)"),
                tx.now(),
                0));
        return sign.id();
    }

    private Changes.Recorded<Sign> takeDown(BranchTransaction tx, Sign sign) {
        sign.take(Sign.Step.TAKE_DOWN);
        return changes.record(tx, signs, sign, step("TAKE_DOWN", "UP", "DOWN"));
    }

    private static Changes.Step step(String action, String from, String to) {
        return new Changes.Step("sign", action, from, to, OFFICER, null);
    }

    private static Map<String, Long> all(long each) {
        return Map.of(SIGN, each, HISTORY, each, DEADLINE, each);
    }

    private Map<String, Long> traces(UUID id) {
        return transactions.in(Scope.ofBranch(branch), tx -> Stream.of(SIGN, HISTORY, DEADLINE)
                .collect(Collectors.toMap(Function.identity(), from -> count(tx, from, id))));
    }

    private static long count(BranchTransaction tx, String from, UUID id) {
        return tx.query("SELECT count(*) FROM " + from + " AND branch_id = ANY (:branches)")
                .bind("id", id)
                .mapTo(Long.class)
                .one();
    }

    private <T> T inSession(Function<BranchTransaction, T> work) {
        return in(Scope.ofBranch(branch), work);
    }

    private <T> T in(Scope scope, Function<BranchTransaction, T> work) {
        return transactions.inSession(scope, work);
    }

    private static void refusedWith(ProblemType type, Runnable attempt) {
        assertThatExceptionOfType(Problem.class)
                .isThrownBy(attempt::run)
                .extracting(Problem::type)
                .isEqualTo(type);
    }
}
