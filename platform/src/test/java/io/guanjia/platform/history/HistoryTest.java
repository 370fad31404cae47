package io.guanjia.platform.history;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.guanjia.platform.scope.Actor;
import io.guanjia.platform.scope.Scope;
import io.guanjia.platform.transaction.BranchTransaction;
import io.guanjia.platform.transaction.TestDatabase;
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

    private final History history = new History();
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
