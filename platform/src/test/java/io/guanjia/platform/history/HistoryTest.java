package io.guanjia.platform.history;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.guanjia.platform.scope.Actor;
import io.guanjia.platform.scope.Scope;
import io.guanjia.platform.transaction.BranchTransaction;
import io.guanjia.platform.transaction.TestDatabase;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HistoryTest {

    private static final Actor HANDLER = new Actor("chuli.gl01", "RESPONSIBLE_HANDLER");

    private static TestDatabase database;

    private final History history = new History(Map::of);
    private final String branch = "H" + UUID.randomUUID().toString().substring(0, 8);
    private final UUID subject = UUID.randomUUID();

    @BeforeAll
    static void open() {
        database = TestDatabase.of("history", 2);
    }

    @AfterAll
    static void close() {
        database.close();
    }

    @Test
    void what_happened_is_told_in_order_with_who_and_why() {
        write(tx -> history.append(tx, entry(1, null)));
        write(tx -> history.append(tx, entry(2, "wrong department")));

        var lines = database.transactions().in(Scope.ofBranch(branch), tx -> history.of(tx, subject));

        assertThat(lines).extracting(History.Line::sequence).containsExactly(1L, 2L);
        assertThat(lines.getLast().reason()).isEqualTo("wrong department");
        assertThat(lines.getLast().actorId()).isEqualTo("chuli.gl01");
        assertThat(lines.getFirst().at()).isNotNull();
    }

    @Test
    void what_ran_out_stands_among_what_happened_with_who_must_act() {
        write(tx -> history.append(tx, entry(1, null)));
        Instant between = database.transactions().in(Scope.ofBranch(branch), BranchTransaction::now);
        write(tx -> history.append(tx, entry(2, null)));
        breach("ACKNOWLEDGE", between);
        breach("PLAN", between.plusSeconds(3600));

        var lines = database.transactions().in(Scope.ofBranch(branch), tx -> history.of(tx, subject));

        assertThat(lines)
                .extracting(History.Line::action)
                .containsExactly("RETURN", "DEADLINE_BREACHED", "RETURN", "DEADLINE_BREACHED");
        assertThat(lines.get(1).label()).isEqualTo("超过时限 Deadline missed");
        assertThat(lines.get(1).at()).isEqualTo(between);
        assertThat(lines.get(1).breach().kind()).isEqualTo("ACKNOWLEDGE");
        assertThat(lines.get(1).breach().ownerRole()).isEqualTo("DEPARTMENT_HEAD");
        assertThat(lines.get(1).breach().ownerDepartment()).isEqualTo("GL01-CLEANING");
    }

    /** The sweep and a command meet: the clock was found run out after the command began and before it committed. */
    @Test
    void what_ran_out_while_a_command_resolved_it_stands_before_that_command() {
        write(tx -> history.append(tx, entry(1, null)));
        Instant command = database.transactions().in(Scope.ofBranch(branch), tx -> {
            history.append(tx, entry(2, null));
            return tx.now();
        });
        breach("PLAN", command.plusMillis(5));
        write(tx -> tx.sql()
                .createUpdate("UPDATE deadline SET resolved_at = :at WHERE subject_id = :subject")
                .bind("at", command)
                .bind("subject", subject)
                .execute());

        var lines = database.transactions().in(Scope.ofBranch(branch), tx -> history.of(tx, subject));

        assertThat(lines).extracting(History.Line::action).containsExactly("RETURN", "DEADLINE_BREACHED", "RETURN");
    }

    private void breach(String kind, Instant at) {
        write(tx -> tx.sql()
                .createUpdate("""
                        INSERT INTO deadline (branch_id, office_id, subject_type, subject_id, kind, rule, starts_at, due_at, policy_version,
                                              calendar_version, beyond_calendar, state, settled_at, owner_role, owner_department)
                        VALUES (:branch, 'O1', 'note', :subject, :kind, 'MINUTES(1)', :at, :at, 0, 0, false, 'BREACHED', :at,
                                'DEPARTMENT_HEAD', 'GL01-CLEANING')""")
                .bind("branch", branch)
                .bind("subject", subject)
                .bind("kind", kind)
                .bind("at", at)
                .execute());
    }

    @ParameterizedTest
    @ValueSource(strings = {"UPDATE history SET reason = 'other'", "DELETE FROM history", "TRUNCATE history"})
    void what_happened_cannot_be_changed(String attempt) {
        write(tx -> history.append(tx, entry(1, null)));

        assertThatThrownBy(() -> write(tx -> tx.sql().execute(attempt))).hasMessageContaining("permission denied");
    }

    @Test
    void two_things_cannot_have_happened_at_the_same_place_in_the_sequence() {
        write(tx -> history.append(tx, entry(1, null)));

        assertThatThrownBy(() -> write(tx -> history.append(tx, entry(1, null))))
                .rootCause()
                .hasMessageContaining("history_gapless");
    }

    private History.Entry entry(long sequence, String reason) {
        return new History.Entry("O1", "note", subject, sequence, "RETURN", "OPEN", "RETURNED", HANDLER, reason);
    }

    private void write(Consumer<BranchTransaction> work) {
        database.transactions().in(Scope.ofBranch(branch), tx -> {
            work.accept(tx);
            return null;
        });
    }
}
