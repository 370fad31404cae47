package io.guanjia.platform.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.guanjia.platform.probe.Probe;
import io.guanjia.platform.problem.CommonProblem;
import io.guanjia.platform.problem.Problem;
import io.guanjia.platform.scope.Actor;
import io.guanjia.platform.scope.Scope;
import io.guanjia.platform.transaction.BranchTransaction;
import io.guanjia.platform.transaction.Transactions;
import io.guanjia.testing.PostgresAndKafka;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Two who change one line at a time. */
@QuarkusTest
@QuarkusTestResource(
        value = PostgresAndKafka.class,
        initArgs = @ResourceArg(name = PostgresAndKafka.SERVICE, value = "probe"))
class RegisterLockTest {

    private static final Actor OFFICER = new Actor("guanli.gl01", "ESTATE_OFFICER");

    private final Probe probe;
    private final Transactions transactions;
    private final Signs signs;
    private final Changes changes;
    private String branch;

    RegisterLockTest(Probe probe, Transactions transactions, Signs signs, Changes changes) {
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
    void a_line_that_somebody_changed_while_it_was_looked_at_is_locked_as_it_is_now() {
        UUID id = inSession(tx -> record(tx, new Sign(tx, branch + "01", "大堂", 1), "PUT", null, "UP"));

        long version = inSession(tx -> {
            signs.visible(tx, id);
            CompletableFuture.runAsync(() -> inSession(other -> takenDown(other, id)))
                    .join();
            assertThatExceptionOfType(Problem.class)
                    .isThrownBy(() -> signs.locked(tx, id, "\"1\""))
                    .matches(problem -> problem.type() == CommonProblem.STALE_VERSION);
            return signs.locked(tx, id, "*").version();
        });

        assertThat(version).isEqualTo(2);
    }

    private UUID takenDown(BranchTransaction tx, UUID id) {
        Sign sign = signs.locked(tx, id);
        sign.take(Sign.Step.TAKE_DOWN);
        return record(tx, sign, "TAKE_DOWN", "UP", "DOWN");
    }

    private UUID record(BranchTransaction tx, Sign sign, String action, String from, String to) {
        changes.record(tx, signs, sign, new Changes.Step("sign", action, from, to, OFFICER, null));
        return sign.id();
    }

    private <T> T inSession(Function<BranchTransaction, T> work) {
        return transactions.inSession(Scope.ofBranch(branch), work);
    }
}
